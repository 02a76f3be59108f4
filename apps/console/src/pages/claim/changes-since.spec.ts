// What has changed since then.
import { describe, expect, it } from '@jest/globals';
import { changesSince } from './changes-since.js';
import type { Claim } from './queries.js';

const then = { state: 'resolved', statement: 'He will travel.', desk: 'politics', claimants: [], priority: 0 };
const claim = (fields: object): Claim => ({ ...then, ...fields }) as unknown as Claim;

describe('what changed since', () => {
  it('is nothing for the same claim', () => {
    expect(changesSince(claim({}), claim({}))).toEqual([]);
  });

  it('names each field with then and now', () => {
    const now = claim({ statement: 'He travelled.', followUp: { outcome: 'kept', dueFrom: '2017-07-07' } });
    const before = claim({ followUp: { dueFrom: '2017-07-07' } });
    expect(changesSince(before, now)).toEqual([
      { field: 'statement', before: 'He will travel.', after: 'He travelled.' },
      { field: 'outcome', before: 'not-yet-rated', after: 'kept' },
    ]);
  });
});
