/** Desks, by name. */
import type { EntityManager } from 'typeorm';
import { Refusal, type Desk } from '#domain';
import { DeskRow } from '../rows/desk.row.js';

export function toDesk(row: DeskRow): Desk {
  const { slug, name, mode, minCheckworthiness, leaseMinutes, escalateAfterMinutes } = row;
  return { slug, name, mode, minCheckworthiness, leaseMinutes, escalateAfterMinutes };
}

/**
 * The desk's settings.
 * @throws Refusal `desk-is-unknown`, naming those there are.
 */
export async function deskBySlug(manager: EntityManager, slug: string): Promise<Desk> {
  const row = await manager.findOneBy(DeskRow, { slug });
  if (row) return toDesk(row);
  const known = (await allDesks(manager)).map((desk) => desk.slug).join(', ');
  throw new Refusal('desk-is-unknown', `There is no desk "${slug}". There are: ${known}.`, 'invalid', [
    { pointer: '/desk', detail: `one of: ${known}` },
  ]);
}

export async function allDesks(manager: EntityManager): Promise<Desk[]> {
  return (await manager.find(DeskRow, { order: { slug: 'asc' } })).map(toDesk);
}
