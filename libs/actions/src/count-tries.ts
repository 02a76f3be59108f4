/** Counts tries to sign in, before they are looked at, so that many at once count as many. */
import { createHash } from 'node:crypto';
import type { Tx } from '#store';

/** Minutes after its first try that a count begins anew. */
const WINDOW_MINUTES = 15;

/** Tries within the window, by what is counted. A right one takes itself off again. */
const MOST_TRIES = { account: 5, address: 20 } as const;

/** `of`: the e-mail address of an account, or the network address that the try comes from. */
export interface TriesSubject {
  readonly kind: keyof typeof MOST_TRIES;
  readonly of: string;
}

/**
 * Counts one try against each subject. Answers undefined when it may be made, else when the next one may (ISO 8601).
 */
export async function countTries(tx: Tx, subjects: readonly TriesSubject[], at: string): Promise<string | undefined> {
  const windowStart = new Date(Date.parse(at) - WINDOW_MINUTES * 60_000).toISOString();
  await tx.query(
    `delete from sign_in_tries where subject in
       (select subject from sign_in_tries where since <= $1 order by subject for update skip locked)`,
    [windowStart],
  );
  let until: string | undefined;
  for (const subject of subjects) {
    const most = MOST_TRIES[subject.kind];
    const [row] = await tx.query<{ tries: number; since: Date }[]>(
      `insert into sign_in_tries as counted (subject, tries, since) values ($1, 1, $2)
       on conflict (subject) do update set
         tries = case when counted.since <= $3 then 1 else least(counted.tries + 1, $4) end,
         since = case when counted.since <= $3 then excluded.since else counted.since end
       returning tries, since`,
      [keyOf(subject), at, windowStart, most + 1],
    );
    if (!row || row.tries <= most) continue;
    const end = new Date(row.since.getTime() + WINDOW_MINUTES * 60_000).toISOString();
    if (until === undefined || end > until) until = end;
  }
  return until;
}

/** After a right try: the account's count is over, and the address has one less. */
export async function takeBackTries(tx: Tx, subjects: readonly TriesSubject[]): Promise<void> {
  for (const subject of subjects) {
    const key = keyOf(subject);
    if (subject.kind === 'account') await tx.query('delete from sign_in_tries where subject = $1', [key]);
    else await tx.query('update sign_in_tries set tries = greatest(tries - 1, 0) where subject = $1', [key]);
  }
}

/** Hashed, as the table would otherwise tell who signs in from where. */
function keyOf({ kind, of }: TriesSubject): string {
  return `${kind} ${createHash('sha256').update(of).digest('hex')}`;
}
