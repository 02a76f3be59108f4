/** A claim that an editor finds again in another revision. */
import { describe, expect, it } from '@jest/globals';
import {
  auditor,
  awaitingApproval,
  dismissed,
  elif,
  happened,
  ines,
  inReview,
  noor,
  queued,
  resolved,
} from '../../testing/builders.js';
import { refusalOf } from '../../testing/refusals.js';
import { anchorAt } from './anchor.js';
import { reanchorClaim } from './anchoring.js';

const claim = queued();
const { exact } = claim.anchor;
const text = `New first words. ${exact} ${exact}`;
const there = { revision: 2, anchor: anchorAt(text, { start: 17, end: 17 + exact.length }) };
const reworded = { revision: 2, anchor: anchorAt(text, { start: 0, end: 15 }) };

describe('anchoring a claim by hand', () => {
  it('takes it into the revision, and says whether its words are the same', () => {
    expect(reanchorClaim(claim, there, ines)).toEqual([
      { type: 'ClaimReanchored', revision: 2, fate: 'moved', anchor: there.anchor, text: exact },
    ]);
    expect(reanchorClaim(claim, reworded, ines)).toMatchObject([{ fate: 'changed', text: 'New first words' }]);
    expect(reanchorClaim(claim, { revision: 2, anchor: claim.anchor }, ines)).toMatchObject([{ fate: 'unchanged' }]);
    const after = happened(claim, reanchorClaim(claim, there, ines), ines.id);
    expect(after).toMatchObject({ revision: 2, anchor: there.anchor, state: 'queued' });
  });

  it('back in the old revision undoes it', () => {
    const after = happened(claim, reanchorClaim(claim, there, ines), ines.id);
    const back = { revision: claim.revision, anchor: claim.anchor };
    expect(happened(after, reanchorClaim(after, back, ines), ines.id)).toMatchObject({ ...back, text: claim.text });
  });

  it('keeps the words that a verdict speaks of', () => {
    for (const settled of [awaitingApproval(), resolved()]) {
      expect(refusalOf(() => reanchorClaim(settled, reworded, ines))).toBe('claim-has-a-verdict');
      expect(reanchorClaim(settled, there, ines)).toHaveLength(1);
    }
    expect(reanchorClaim(dismissed(), reworded, ines)).toHaveLength(1);
  });

  it('is for editors of the desk, and not for claims that somebody else holds', () => {
    expect(refusalOf(() => reanchorClaim(claim, there, auditor))).toBe('role-may-not-do-this');
    expect(refusalOf(() => reanchorClaim(claim, there, elif))).toBe('claim-is-on-another-desk');
    expect(refusalOf(() => reanchorClaim(inReview(), there, noor))).toBe('claim-is-held');
  });
});
