/** What each person is told they may do next. */
import { describe, expect, it } from '@jest/globals';
import {
  admin,
  after,
  auditor,
  awaitingApproval,
  dismissed,
  elif,
  extracted,
  ines,
  inReview,
  mara,
  noor,
  published,
  queued,
  resolved,
  returned,
  tomas,
} from '../../testing/builders.js';
import { allowedActions } from './allowed.js';

const at = after(3);

describe('the actions allowed next', () => {
  it.each([
    ['extracted', extracted(), ['edit', 'queueing', 'dismissal']],
    ['queued', queued(), ['edit', 'dismissal', 'review']],
    ['in one’s own review', inReview(ines), ['edit', 'dismissal', 'review', 'verdict', 'release']],
    ['in another’s review', inReview(noor), []],
    ['awaiting approval of one’s verdict', awaitingApproval(ines), ['withdrawal']],
    ['awaiting approval of another’s verdict', awaitingApproval(noor), []],
    ['returned to oneself', returned(), ['edit', 'dismissal', 'review']],
    ['resolved', resolved(), ['reopening']],
    ['published', published(), ['reopening']],
    ['dismissed', dismissed(), ['edit', 'reopening']],
  ])('to an editor with a claim that is %s', (_, claim, actions) => {
    expect(allowedActions(claim, ines, at)).toEqual(actions);
  });

  it.each([
    ['awaits approval', awaitingApproval(ines), ['approval']],
    ['is resolved', resolved(), ['reopening', 'publication']],
    ['is published', published(), ['reopening', 'corrections']],
    ['was returned to its author', returned(), ['edit', 'dismissal']],
  ])('to an approver with a claim that %s', (_, claim, actions) => {
    expect(allowedActions(claim, tomas, at)).toEqual(actions);
  });

  it('to an approver who wrote the verdict: withdrawing it, not approving it', () => {
    expect(allowedActions(awaitingApproval(mara), mara, at)).toEqual(['withdrawal']);
  });

  it('to a holder whose lease ran out: everything but what needs it', () => {
    expect(allowedActions(inReview(ines), ines, after(15))).toEqual(['edit', 'dismissal', 'review']);
  });

  it('to auditors, admins and members of other desks: nothing, in any state', () => {
    for (const claim of [extracted(), queued(), inReview(), awaitingApproval(), returned(), resolved(), published()]) {
      for (const actor of [auditor, admin, elif]) expect(allowedActions(claim, actor, at)).toEqual([]);
    }
  });
});
