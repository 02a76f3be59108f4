/** Pages and cursors. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, isShortText, isTime, isWhole, type Page, toPage } from './paging.js';
import { Problem } from './problem.js';

const shape = [isTime, isWhole, isShortText] as const;
const time = fc
  .date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-01-01') })
  .map((date) => date.toISOString());
const text = fc
  .string({ unit: 'grapheme', maxLength: 100 })
  .filter((value) => !value.includes('\0') && value.length <= 500);

describe('a cursor', () => {
  it('comes back as the position that it was made of', () => {
    fc.assert(
      fc.property(time, fc.integer(), text, (...position) => {
        expect(decodeCursor<[string, number, string]>(encodeCursor(position), shape)).toEqual(position);
      }),
    );
  });

  it('is refused when it is none of ours, whatever it is', () => {
    const foreign = fc.oneof(
      fc.string(),
      fc.jsonValue().map((value) => Buffer.from(JSON.stringify(value)).toString('base64url')),
      fc.constant(encodeCursor(['2026-01-01T00:00:00Z', 1.5, ''])),
      fc.constant(encodeCursor(['yesterday', 1, ''])),
      fc.constant(encodeCursor(['2026-01-01T00:00:00Z', 1])),
    );
    fc.assert(
      fc.property(foreign, (cursor) => {
        expect(() => decodeCursor<[string, number, string]>(cursor, shape)).toThrow(Problem);
      }),
    );
  });

  it('may be left out', () => {
    expect(decodeCursor<[string]>(undefined, [isTime])).toBeUndefined();
  });
});

describe('pages', () => {
  it('give every row once and in order, however long they are', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(1000), { maxLength: 50 }),
        fc.integer({ min: 1, max: 20 }),
        (numbers, limit) => {
          const rows = numbers.sort((a, b) => a - b);
          const seen: number[] = [];
          let cursor: string | null | undefined;
          while (cursor !== null) {
            const [after]: [number] = decodeCursor<[number]>(cursor, [isWhole]) ?? [-1];
            const asked = rows.filter((row) => row > after).slice(0, limit + 1);
            const page: Page<number> = toPage(
              asked,
              limit,
              (row) => row,
              (row) => [row],
            );
            expect(page.items.length).toBeLessThanOrEqual(limit);
            seen.push(...page.items);
            cursor = page.nextCursor;
          }
          expect(seen).toEqual(rows);
        },
      ),
    );
  });
});
