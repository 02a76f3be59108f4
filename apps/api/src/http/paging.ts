/** Lists in pages: an opaque cursor that says where the last page ended, stable while rows come and go. */
import { type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Problem } from './problem.js';

/** The values of the last row's sort key, in order. */
export type Position = readonly (string | number)[];

export interface Page<T> {
  readonly items: T[];
  /** To be sent as `cursor` for the next page; null at the end. */
  readonly nextCursor: string | null;
}

export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/**
 * The position in `cursor`, or undefined without one. `shape` has a check for each value of the sort key.
 * @throws Problem 400 `cursor-is-not-valid`.
 */
export function decodeCursor<T extends Position>(
  cursor: string | undefined,
  shape: { readonly [K in keyof T]: (value: unknown) => value is T[K] },
): T | undefined {
  if (cursor === undefined) return undefined;
  const position = parse(cursor);
  const checks = shape as readonly ((value: unknown) => boolean)[];
  if (Array.isArray(position) && position.length === checks.length && checks.every((fits, i) => fits(position[i]))) {
    return position as unknown as T;
  }
  const detail = 'The cursor is none that this list gave. Use nextCursor as it came, or start without one.';
  throw new Problem(400, 'cursor-is-not-valid', detail, { errors: [{ pointer: '/cursor', detail: 'not valid here' }] });
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
  } catch {
    // Whatever is no JSON is no cursor; the caller says so.
    return undefined;
  }
}

/** As this API writes it, so that Postgres reads it too. */
function isoOf(value: string): string | undefined {
  const time = Date.parse(value);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Checks for `shape`. */
export const isTime = (value: unknown): value is string =>
  typeof value === 'string' && /^(?!0000)\d{4}-/.test(value) && isoOf(value) === value;
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^(?!0000)\d{4}-/.test(value) && isoOf(value)?.slice(0, 10) === value;
/** As Postgres holds an int. */
export const isWhole = (value: unknown): value is number => Number.isInteger(value) && (Number(value) | 0) === value;
export const isFraction = (value: unknown): value is number => Number.isFinite(value);
export const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 500 && value.isWellFormed() && !value.includes('\0');

/**
 * A page out of `rows`, of which one more than `limit` was asked for to see whether there is a next page.
 * `position` gives the sort key of a row.
 */
export function toPage<R, V>(
  rows: readonly R[],
  limit: number,
  view: (row: R) => V,
  position: (row: R) => Position,
): Page<V> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const nextCursor = rows.length > limit && last !== undefined ? encodeCursor(position(last)) : null;
  return { items: shown.map(view), nextCursor };
}

/** Base of a page's class, for the OpenAPI document: `export class ClaimPage extends PageOf(ClaimView) {}`. */
export function PageOf<T>(item: Type<T>): Type<Page<T>> {
  class PageOfItems implements Page<T> {
    @ApiProperty({ type: [item] })
    readonly items: T[];

    @ApiProperty({ type: String, nullable: true, description: 'The `cursor` of the next page; null at the end.' })
    readonly nextCursor: string | null;
  }
  return PageOfItems;
}
