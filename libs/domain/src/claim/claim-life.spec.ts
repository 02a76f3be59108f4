/** Whatever people and the service do to a claim, in whatever order, what makes it a claim holds. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blindDesk, desk, everyone, NOON, origin, singleDesk } from '../../testing/builders.js';
import { actionCommands } from '../../testing/commands.js';
import { refusalOf } from '../../testing/refusals.js';
import { turns, walk, type Station } from '../../testing/walk.js';
import { CLAIM_STATES, FOLLOW_UP_STATES, VERDICT_STATES } from '../vocabulary.js';
import { allowedActions } from './allowed.js';
import type { ClaimEvent, Occurred } from './events.js';
import { foldClaim } from './evolve.js';

function everyStation(check: (station: Station) => void, on = desk, runs = 100): void {
  fc.assert(
    fc.property(turns, (path) => {
      const stations = walk(on, path);
      for (const station of stations) check(station);
    }),
    { numRuns: runs },
  );
}

describe('the life of a claim, walked at random', () => {
  it('comes through every state of a claim, a verdict and a follow-up', () => {
    const claims = fc
      .sample(turns, { numRuns: 300, seed: 2017 })
      .flatMap((path) => [desk, blindDesk].flatMap((on) => walk(on, path).map((s) => s.claim)));
    const sorted = (names: readonly string[]): string[] => [...new Set(names)].sort();
    expect(sorted(claims.map((c) => c.state))).toEqual(sorted(CLAIM_STATES));
    expect(sorted(claims.flatMap((c) => c.verdicts.map((v) => v.state)))).toEqual(sorted(VERDICT_STATES));
    expect(sorted(claims.flatMap((c) => c.followUp?.state ?? []))).toEqual(sorted(FOLLOW_UP_STATES));
    const secondVerdicts = claims.filter((c) =>
      c.verdicts.some((v) => v.state === 'published' && v.supersedes !== undefined && !v.correction),
    );
    expect(secondVerdicts.length).toBeGreaterThan(0);
  });

  it('has a holder with a lease exactly while it is in review', () => {
    everyStation(({ claim }) => {
      const held = claim.state === 'in-review';
      expect(claim.review?.holderId !== undefined).toBe(held);
      expect(claim.review?.heldSince !== undefined).toBe(held);
      expect(claim.review?.leaseExpiresAt !== undefined).toBe(held);
    });
  });

  it('knows since when it waits exactly while it is queued, whose it is exactly while returned, why while dismissed', () => {
    everyStation(({ claim }) => {
      expect(claim.queuedAt !== undefined).toBe(claim.state === 'queued');
      expect(claim.returnedTo !== undefined).toBe(claim.state === 'returned');
      expect(claim.dismissal !== undefined).toBe(claim.state === 'dismissed');
    });
  });

  it('has at most one published verdict, and one proposed exactly while it awaits approval', () => {
    everyStation(({ claim }) => {
      const count = (state: string): number => claim.verdicts.filter((v) => v.state === state).length;
      expect(count('published')).toBeLessThanOrEqual(1);
      expect(count('proposed')).toBe(claim.state === 'awaiting-approval' ? 1 : 0);
    });
  });

  it('lets nobody decide on a verdict of their own where four eyes are needed', () => {
    everyStation(({ claim }) => {
      for (const { correction, decidedBy, authorId } of claim.verdicts) {
        if (!correction) expect(decidedBy).not.toBe(authorId);
      }
    });
  });

  it('once it has been published stays published under one address', () => {
    everyStation(({ before, claim }) => {
      const published = (c: typeof claim): boolean => c.verdicts.some((v) => v.state === 'published');
      if (published(before)) expect(published(claim)).toBe(true);
      if (before.slug !== undefined) expect(claim.slug).toBe(before.slug);
      expect(claim.slug !== undefined).toBe(published(claim));
    });
  });

  it('links every superseded verdict to the one that took its place', () => {
    everyStation(({ claim }) => {
      const replaced = claim.verdicts.flatMap((v) =>
        v.supersedes !== undefined && (v.state === 'published' || v.state === 'superseded') ? [v.supersedes] : [],
      );
      const superseded = claim.verdicts.filter((v) => v.state === 'superseded').map((v) => v.id);
      expect(replaced.sort()).toEqual(superseded.sort());
    });
  });

  it('never lets a round or a version fall, and counts its events', () => {
    everyStation(({ before, claim, events }) => {
      expect(claim.version).toBe(before.version + events.length);
      expect(claim.round).toBeGreaterThanOrEqual(before.round);
    });
  });

  it('is what its history folds to, also after the history was written down and read back', () => {
    fc.assert(
      fc.property(turns, (path) => {
        const stations = walk(path.length % 2 === 0 ? desk : blindDesk, path);
        const first: Occurred<ClaimEvent> = { event: origin(), at: NOON, actorId: null };
        const history = [first, ...stations.flatMap((station) => station.events)];
        const readBack = JSON.parse(JSON.stringify(history)) as Occurred<ClaimEvent>[];
        const folded = foldClaim('claim-1', readBack);
        expect(folded).toEqual(stations.at(-1)?.claim);
        expect(folded?.version).toBe(history.length);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses nobody what it told them they may do', () => {
    everyStation(
      ({ claim, at }) => {
        for (const actor of everyone) {
          for (const action of allowedActions(claim, actor, at)) {
            const given = { desk, actor, at, pick: 1, id: 'next' };
            expect([actor.id, action, refusalOf(() => actionCommands[action](claim, given))]).toEqual([
              actor.id,
              action,
              undefined,
            ]);
          }
        }
      },
      desk,
      30,
    );
  });

  it('moves a follow-up backwards only by a new window or a new day to look again', () => {
    everyStation(({ before, claim, events }) => {
      if (!before.followUp || !claim.followUp) return;
      const order = (state: (typeof FOLLOW_UP_STATES)[number]): number => FOLLOW_UP_STATES.indexOf(state);
      const newDate = events.some(
        ({ event }) =>
          event.type === 'FollowUpRescheduled' || (event.type === 'FollowUpChecked' && event.lookAgainOn !== undefined),
      );
      if (!newDate) expect(order(claim.followUp.state)).toBeGreaterThanOrEqual(order(before.followUp.state));
      if (before.followUp.state === 'closed') expect(claim.followUp).toEqual(before.followUp);
    });
  });

  it('on a double-blind desk is decided by nobody who had seen the other verdict', () => {
    everyStation(
      ({ claim, events }) => {
        if (claim.sealed) expect(['queued', 'in-review', 'returned']).toContain(claim.state);
        const proposed = claim.verdicts.filter((v) => v.state === 'proposed');
        expect(proposed.length).toBe(claim.state === 'awaiting-approval' ? 2 : 0);
        expect(new Set(proposed.map((v) => v.authorId)).size).toBe(proposed.length);
        for (const { authorId, decidedBy, state, correction } of claim.verdicts) {
          if (state === 'approved' && !correction) expect(decidedBy).not.toBe(authorId);
        }
        // What a sealed verdict says is in no event before the one that opens it.
        for (const { event } of events) if (event.type === 'VerdictSealed') expect(event).not.toHaveProperty('rating');
      },
      blindDesk,
      60,
    );
  });

  it('on a single desk is resolved by its author alone and never awaits approval', () => {
    everyStation(({ claim }) => expect(claim.state).not.toBe('awaiting-approval'), singleDesk, 100);
  });
});
