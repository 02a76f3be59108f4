/** Editors at work on everything that waits, and what must be true of the record afterwards, whatever happened. */
import { expect } from '@jest/globals';
import { rebuildCheck } from '#actions';
import { exportLog, logSize, verifyExport } from '#ledger';
import { eventually, type Random } from '#testkit';
import { FINDING, workIn } from './desk.js';
import type { Colleague, Newsroom } from './newsroom.js';

/** A verdict that was acknowledged with a 2xx, by the claim it speaks of. */
export type Acknowledged = Map<string, string>;

const PAUSE_MS = 50;

/**
 * Each editor takes, proposes and has approved until all of `claimIds` are resolved. What is acknowledged is put down in
 * `acknowledged` at once, so that a test can break something in the middle.
 * @throws Error when an act is refused that only one person can do.
 */
export async function workThrough(
  newsroom: Newsroom,
  claimIds: readonly string[],
  editors: readonly Colleague[],
  approver: Colleague,
  acknowledged: Acknowledged = new Map(),
): Promise<Acknowledged> {
  const open = async (): Promise<boolean> => {
    const [row] = await newsroom.dataSource.query<{ open: boolean }[]>(
      `select exists (select from claim where id = any($1) and state <> 'resolved') as open`,
      [claimIds],
    );
    return row?.open === true;
  };
  const work = async (editor: Colleague): Promise<void> => {
    for (;;) {
      const next = await editor.insist('/v1/reviews/next');
      if (next.status === 204) {
        // Postgres may be away; that is no reason to go home.
        if (!(await open().catch(() => true))) return;
        await pause(PAUSE_MS);
        continue;
      }
      const { review } = workIn(next);
      const proposed = await editor.insist(`/v1/reviews/${review.id}/verdict`, FINDING);
      if (proposed.status !== 201) throw new Error(`a verdict was refused: ${proposed.status} ${proposed.text}`);
      const verdictId = String(proposed.body?.['id']);
      if (acknowledged.has(review.claimId)) throw new Error(`claim ${review.claimId} was reviewed twice`);
      acknowledged.set(review.claimId, verdictId);
      const approved = await approver.insist(`/v1/verdicts/${verdictId}/approval`, { decision: 'approve' });
      if (approved.status !== 200) throw new Error(`an approval was refused: ${approved.status} ${approved.text}`);
    }
  };
  await Promise.all(editors.map(work));
  return acknowledged;
}

/** Each claim was taken, judged and approved once, and by the verdicts that were acknowledged. */
export async function expectReviewedOnce(
  newsroom: Newsroom,
  claimIds: readonly string[],
  acknowledged: Acknowledged,
): Promise<void> {
  const rows = await newsroom.dataSource.query<{ claim: string; types: string[]; verdicts: string[] }[]>(
    `select subject_id as claim, array_agg(type order by subject_version) as types,
       array_agg(distinct body->>'verdictId') filter (where body ? 'verdictId') as verdicts
     from event where subject_id = any($1) and type in ('ReviewTaken', 'VerdictProposed', 'VerdictApproved')
     group by subject_id`,
    [claimIds],
  );
  expect(rows.map(({ claim }) => claim).sort()).toEqual([...claimIds].sort());
  for (const { claim, types, verdicts } of rows) {
    expect(types).toEqual(['ReviewTaken', 'VerdictProposed', 'VerdictApproved']);
    expect(verdicts).toEqual([acknowledged.get(claim)]);
  }
}

/** Replaying the history gives the current state, all of it has its place in the log, and the export verifies. */
export async function expectIntact(newsroom: Newsroom): Promise<void> {
  const { dataSource } = newsroom;
  const entries = await eventually(
    async () => {
      const [row] = await dataSource.query<{ events: number }[]>('select count(*)::int as events from event');
      return row?.events === (await logSize(dataSource.manager)) && row.events;
    },
    { withinMs: 20_000, what: 'a log with every event in it' },
  );
  expect(await verifyExport(exportLog(dataSource))).toMatchObject({ intact: true, entries });
  expect((await rebuildCheck(dataSource)).differences).toEqual([]);
}

/** Waits until so many verdicts are acknowledged, and then a moment more, of a length that the seed decides. */
export async function inTheMiddle(acknowledged: Acknowledged, verdicts: number, random: Random): Promise<void> {
  await eventually(() => acknowledged.size >= verdicts, { withinMs: 30_000, everyMs: 5, what: `${verdicts} verdicts` });
  await pause(random.below(60));
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

let texts = 0;

/** Some text of which each line is a claim; never the same twice. */
export function article(sentences: number): { text: string; language: string } {
  texts += 1;
  const lines = Array.from(
    { length: sentences },
    (_, n) => `The ministry said that ${texts},${100 + n} homes were built in the north in 2016.`,
  );
  return { text: lines.join('\n'), language: 'en' };
}
