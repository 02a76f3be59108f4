/** A double-blind desk over HTTP: nobody sees the first verdict, not even in the history, before the second is there. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { changeDesk, rebuildCheck } from '#actions';
import { GENERAL_DESK } from '#domain';
import { canonicalJson } from '#ledger';
import { perform } from '#store';
import { NOW, somebody } from '#testkit';
import { editorAtWork, itemsOf, type EditorAtWork, type Json } from './support/editor.js';

const SECRET = 'The minutes name the figure.';
const FINDING = {
  ...{ scale: 'truth', rating: 'half-true', summary: SECRET, rationale: 'Page 4.' },
  evidence: [{ url: 'https://council.example/minutes', title: 'Minutes', stance: 'supports', kind: 'primary' }],
};

interface Person {
  readonly apiKey: string;
  readonly actor: { readonly id: string };
}

let at: EditorAtWork;
let ines: Person;
let noor: Person;
let mara: Person;
beforeAll(async () => {
  at = await editorAtWork();
  const { dataSource } = at.database;
  await perform(dataSource, (tx) =>
    changeDesk(tx, { actorId: null, desk: { ...GENERAL_DESK, mode: 'double-blind' } }, NOW),
  );
  ines = await somebody(dataSource);
  noor = await somebody(dataSource);
  mara = await somebody(dataSource, ['approver']);
}, 60_000);
afterAll(() => at?.close());

async function send({ apiKey }: Person, method: string, path: string, json?: unknown): Promise<Json> {
  const answer = await at.send(method, path, json, {}, apiKey);
  if (answer.status >= 400) throw new Error(`${path}: ${answer.status} ${answer.text}`);
  return answer.body ?? {};
}

async function propose(who: Person, claimId: string, fields = {}): Promise<Json> {
  const { review } = (await send(who, 'POST', `/claims/${claimId}/review`)) as { review: { id: string } };
  return send(who, 'POST', `/reviews/${review.id}/verdict`, { ...FINDING, ...fields });
}

const newClaim = async (): Promise<string> => (await at.claims(['Exports grew by half.'])).ids[0] ?? '';

describe('a verdict that was proposed blind', () => {
  it('is shown to nobody, wherever they look, but its author knows that it is there', async () => {
    const claimId = await newClaim();
    const proposed = await propose(ines, claimId);
    expect(proposed).toMatchObject({ state: 'sealed', summary: SECRET, author: { id: ines.actor.id } });
    const paths = [`/claims/${claimId}`, `/claims/${claimId}/history`, '/claims', '/history?after=0&limit=200'];
    for (const path of [...paths, '/history/export', '/reviews', '/reviews/next', '/overview']) {
      const { status, text } = await at.send('GET', path, undefined, {}, noor.apiKey);
      expect([path, status, text.includes(SECRET), text.includes('half-true')]).toEqual([path, 200, false, false]);
    }
    expect((await at.send('GET', `/verdicts/${String(proposed['id'])}`, undefined, {}, mara.apiKey)).status).toBe(404);
    expect(await send(ines, 'GET', `/claims/${claimId}`)).toMatchObject({ state: 'queued', sealed: { isMine: true } });
    const others = await send(noor, 'GET', `/claims/${claimId}`);
    expect(others).toMatchObject({
      sealed: { isMine: false },
      verdicts: [],
      allowed: expect.arrayContaining(['review']),
    });
    const again = await at.send('POST', `/claims/${claimId}/review`, undefined, {}, ines.apiKey);
    expect([again.status, again.body?.['code']]).toEqual([409, 'your-verdict-is-sealed']);
  });

  it('is in force when the second editor finds the same, and the history proves that it was not changed', async () => {
    const claimId = await newClaim();
    const first = await propose(ines, claimId);
    await propose(noor, claimId, { summary: 'So it is in the minutes.' });
    expect(await send(noor, 'GET', `/claims/${claimId}`)).toMatchObject({
      state: 'resolved',
      currentVerdict: { id: first['id'], summary: SECRET, author: { id: ines.actor.id } },
      verdicts: [{ state: 'approved' }, { state: 'set-aside' }],
    });
    const events = itemsOf(await at.send('GET', `/claims/${claimId}/history`, undefined, {}, noor.apiKey));
    const bodyOf = (type: string): Json => events.find((event) => event['type'] === type)?.['body'] as Json;
    const { salt, verdictId, reviewId, authorId, proposedAt, ...finding } = bodyOf('VerdictOpened');
    expect([verdictId, reviewId, authorId, proposedAt].map((value) => typeof value)).toEqual(Array(4).fill('string'));
    const digest = createHash('sha256').update(String(salt)).update(canonicalJson(finding)).digest('base64url');
    expect(bodyOf('VerdictSealed')).toMatchObject({ digest });
  });

  it('goes to a third editor when the second finds otherwise, both without their authors', async () => {
    const claimId = await newClaim();
    const first = await propose(ines, claimId);
    const second = await propose(noor, claimId, { rating: 'false' });
    const claim = await send(mara, 'GET', `/claims/${claimId}`);
    expect(claim).toMatchObject({
      state: 'awaiting-approval',
      disputedVerdicts: [
        { id: first['id'], rating: 'half-true', authorId: '', author: { id: '', name: '' } },
        { id: second['id'], rating: 'false', authorId: '', author: { id: '', name: '' } },
      ],
      allowed: ['approval'],
    });
    expect(await send(mara, 'GET', `/verdicts/${String(first['id'])}`)).toMatchObject({ authorId: '' });
    expect(await send(mara, 'GET', '/me/counts')).toMatchObject({ toApprove: 1 });
    await send(mara, 'POST', `/verdicts/${String(first['id'])}/approval`, { decision: 'approve' });
    expect(await send(mara, 'GET', `/claims/${claimId}`)).toMatchObject({
      state: 'resolved',
      currentVerdict: { id: first['id'], author: { id: ines.actor.id } },
    });
  });

  it('leaves a record that folds to what stands', async () => {
    expect((await rebuildCheck(at.database.dataSource)).differences).toEqual([]);
  });
});
