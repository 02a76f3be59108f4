/** What is read from a claim's history as the decisions of editors. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { after, desk, finding, ines, origin } from '../../testing/builders.js';
import { turns, walk } from '../../testing/walk.js';
import { anchorAt } from '../claim/anchor.js';
import type { ClaimEvent, Occurred } from '../claim/events.js';
import { decisionsOf, type DecidedClaim } from './decisions.js';

const TEXT = 'The chancellor will host the summit in July, the spokesman said.';
const REVISED = `Berlin. ${TEXT}`;

/** By an editor, a minute after the one before; the service where null is given. */
function history(...events: (ClaimEvent | readonly [ClaimEvent, null])[]): Occurred<ClaimEvent>[] {
  const all = [[origin(), null] as const, ...events];
  return all.map((one, i) => {
    const [event, actorId] = 'type' in one ? [one, ines.id] : one;
    return { event, actorId, at: after(i) };
  });
}

const decided = (...events: Parameters<typeof history>): DecidedClaim[] => decisionsOf('claim-1', history(...events));
const decisions = (...events: Parameters<typeof history>): unknown => decided(...events).map((d) => d.claim.decisions);

const shorter = anchorAt(TEXT, { start: 0, end: 35 });
const edited = (changes: Extract<ClaimEvent, { type: 'ClaimEdited' }>['changes']): ClaimEvent => ({
  type: 'ClaimEdited',
  changes,
});
const dismissed: ClaimEvent = { type: 'ClaimDismissed', reason: 'not-checkable', note: 'Ines thinks it is vague.' };
const moved = (revision: number, start: number): readonly [ClaimEvent, null] => {
  const anchor = anchorAt(REVISED, { start, end: start + 43 });
  return [{ type: 'ClaimReanchored', revision, fate: 'moved', anchor, text: anchor.exact }, null];
};

describe('the decisions on a claim', () => {
  it('are none where nobody looked at it', () => {
    expect(decided()).toEqual([
      { revision: 1, exact: TEXT.slice(0, 43), claim: expect.objectContaining({ decisions: [] }) },
    ]);
    expect(decided()[0]?.claim).not.toHaveProperty('before');
  });

  it('say what was changed and how the extractor had it', () => {
    const [one] = decided(
      edited({ anchor: shorter, text: shorter.exact }),
      edited({
        claimants: [{ id: 'claimant-2', name: 'Steffen Seibert', type: 'person' }],
        kind: 'assertion',
        plan: null,
      }),
    );
    expect(one).toMatchObject({ exact: 'The chancellor will host the summit', decidedAt: after(2) });
    expect(one?.claim).toMatchObject({
      decisions: ['re-anchored', 're-attributed', 'kind-changed', 'plan-changed'],
      start: 0,
      end: 35,
      claimants: [{ name: 'Steffen Seibert', type: 'person' }],
      before: { end: 43, claimants: [{ name: 'the spokesman', type: 'office' }], kind: 'plan', plan: origin().plan },
    });
    expect(one?.claim).not.toHaveProperty('plan');
  });

  it('have null where the extractor had nothing', () => {
    const { plan: _plan, cue: _cue, ...bare } = origin();
    const [one] = decisionsOf('claim-1', [
      { event: bare, actorId: null, at: after(0) },
      { event: edited({ cue: 'said', plan: { actors: [], action: 'meet' } }), actorId: ines.id, at: after(1) },
    ]);
    expect(one?.claim.before).toEqual({ cue: null, plan: null });
  });

  it('do not speak of what was changed and changed back', () => {
    const { anchor, text, statement } = origin();
    expect(
      decisions(
        edited({ anchor: shorter, text: shorter.exact, statement: 'Less.' }),
        edited({ anchor, text, statement }),
        dismissed,
        { type: 'ClaimReopened', reason: 'By mistake.' },
      ),
    ).toEqual([[]]);
  });

  it('do not speak of priority and desk, which say nothing about the text', () => {
    expect(decisions(edited({ priority: 2, desk: 'economy' }))).toEqual([[]]);
  });

  it('keep the reason of a dismissal, and not the note, which an editor wrote for colleagues', () => {
    const [one] = decided(dismissed);
    expect(one?.claim).toMatchObject({ decisions: ['dismissed'], reason: 'not-checkable' });
    expect(JSON.stringify(one)).not.toContain('Ines');
  });

  it('tell a claim marked by hand, as it stands in the end', () => {
    const marked: ClaimEvent = { ...origin(), type: 'ClaimMarked' };
    const queued: ClaimEvent = { type: 'ClaimQueued', reason: 'by-hand' };
    const events = [marked, queued, edited({ kind: 'rule' })].map((event, i) => ({
      event,
      actorId: ines.id,
      at: after(i),
    }));
    const [one] = decisionsOf('claim-1', events);
    expect(one?.claim).toMatchObject({ decisions: ['added'], kind: 'rule' });
    expect(one?.claim).not.toHaveProperty('before');
    const takenBack = [...events, { event: dismissed, actorId: ines.id, at: after(3) }];
    expect(decisionsOf('claim-1', takenBack)).toEqual([]);
  });

  it('tell a claim that an editor queued, and one that came to the desk by itself', () => {
    expect(decisions({ type: 'ClaimQueued', reason: 'by-hand' })).toEqual([['queued']]);
    expect(decisions([{ type: 'ClaimQueued', reason: 'check-worthy' }, null])).toEqual([[]]);
  });

  it('belong to the revision that the claim stood in, and hold in the next', () => {
    const [first, second] = decided(edited({ kind: 'prediction' }), moved(2, 8), edited({ cue: 'says' }));
    expect(first).toMatchObject({ revision: 1, decidedAt: after(1), claim: { start: 0, decisions: ['kind-changed'] } });
    expect(second).toMatchObject({
      revision: 2,
      decidedAt: after(3),
      claim: { start: 8, decisions: ['re-attributed', 'kind-changed'], before: { kind: 'plan', cue: 'said' } },
    });
    expect(second?.claim.before).not.toHaveProperty('start');
  });

  it('do not count it as re-anchoring when the text moves under a claim', () => {
    expect(decisions(moved(2, 8))).toEqual([[], []]);
    expect(decided(moved(2, 8)).map(({ decidedAt }) => decidedAt)).toEqual([undefined, undefined]);
  });

  it('know a place that an editor gave, also after the text has moved under it', () => {
    expect(decisions(edited({ anchor: shorter, text: shorter.exact }), moved(2, 8))).toEqual([
      ['re-anchored'],
      ['re-anchored'],
    ]);
    const [byHand] = moved(2, 8);
    expect(decisions(byHand)).toEqual([[], ['re-anchored']]);
  });

  it('keep what a verdict was approved on', () => {
    const approved: ClaimEvent = { type: 'VerdictApproved', verdictId: 'verdict-1' };
    const proposed: ClaimEvent = {
      type: 'VerdictProposed',
      verdictId: 'verdict-1',
      reviewId: 'review-1',
      ...finding,
    };
    expect(decisions(proposed)).toEqual([[]]);
    expect(decisions(proposed, approved)).toEqual([['kept']]);
  });

  it('name nobody and end where the claim stands, whatever people do', () => {
    fc.assert(
      fc.property(turns, (path) => {
        const stations = walk(desk, path);
        const events = [{ event: origin(), actorId: null, at: after(0) }, ...stations.flatMap((s) => s.events)];
        const last = decisionsOf('claim-1', events).at(-1);
        const claim = stations.at(-1)?.claim;
        expect(last?.claim).toMatchObject({
          kind: claim?.kind,
          statement: claim?.statement,
          start: claim?.anchor.start,
        });
        expect(last?.claim.decisions.includes('dismissed')).toBe(claim?.state === 'dismissed');
        expect(JSON.stringify(last)).not.toMatch(/ines|noor|tomas|mara|elif/);
      }),
    );
  });
});
