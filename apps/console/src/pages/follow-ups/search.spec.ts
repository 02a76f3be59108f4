/** The address of the follow-ups. */
import { describe, expect, it } from '@jest/globals';
import { parseFollowUpsSearch } from './search.js';

describe('the address of the follow-ups', () => {
  it('holds view, filters, the plan in view and the month', () => {
    const search = {
      view: 'month',
      state: 'overdue',
      desk: 'politics',
      plan: '01a20c79-4b00-76d3-b867-fb578a85e4e4',
      month: '2026-11',
    };
    expect(parseFollowUpsSearch(search)).toEqual(search);
  });

  it.each([{ view: 'agenda' }, { state: 'late' }, { desk: 'A B' }, { plan: 'x' }, { month: '2026-13' }, { q: 1 }])(
    'leaves %j out',
    (raw) => {
      expect(parseFollowUpsSearch(raw)).toEqual({});
    },
  );
});
