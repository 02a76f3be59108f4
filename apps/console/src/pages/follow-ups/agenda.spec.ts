/** The agenda of follow-ups and its time axis. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type FollowUp, groupOf, toAgenda } from './agenda.js';
import { markOf, monthsOf, placeOf } from './axis.js';
import { addDays } from './days.js';

const TODAY = '2017-02-28';
const plan = (changes: Partial<FollowUp>): FollowUp => ({
  id: 'one',
  claim: { id: 'claim', statement: 'The port opens.', claimants: [], desk: 'general', state: 'queued' },
  state: 'scheduled',
  actors: [],
  action: 'open',
  checks: [],
  version: 1,
  ...changes,
});
const check = (at: string): FollowUp['checks'][number] => ({
  id: 'check',
  at,
  by: { id: 'ines', name: 'Ines' },
  outcome: 'kept',
  note: 'Seen.',
  evidence: [],
});

describe('a follow-up stands', () => {
  it.each([
    ['overdue', { state: 'overdue', dueFrom: '2017-01-28', dueTo: '2017-02-27' }],
    ['today', { state: 'due', dueFrom: TODAY, dueTo: TODAY }],
    ['nextMonth', { state: 'due', dueFrom: '2017-01-10', dueTo: '2017-03-28' }],
    ['later', { state: 'due', dueFrom: '2017-01-10', dueTo: '2017-03-31' }],
    ['later', { dueFrom: '2017-07-01', dueTo: '2017-07-31' }],
    ['noDate', { lookAgainOn: '2017-03-01' }],
    ['today', { state: 'due', lookAgainOn: '2017-02-01' }],
    ['closed', { state: 'closed', checks: [check('2017-02-10T12:00:00Z')] }],
    [undefined, { state: 'closed', checks: [check('2017-01-31T12:00:00Z')] }],
  ] as const)('under %s: %j', (group, changes) => {
    expect(groupOf(plan(changes as Partial<FollowUp>), TODAY)).toBe(group);
  });

  it('in the order of the days in its group', () => {
    const [first] = toAgenda(
      [plan({ id: 'b', dueFrom: '2017-03-20' }), plan({ id: 'a', dueFrom: '2017-03-05' })],
      TODAY,
    );
    expect(first?.plans.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the time axis', () => {
  it('has today at a good fifth and the months after it', () => {
    expect(placeOf(TODAY, TODAY)).toBeCloseTo(0.218, 3);
    expect(monthsOf(TODAY).map(({ month }) => month.slice(5, 7))).toEqual(['02', '03', '04', '05', '06', '07', '08']);
  });

  it('draws a window as a bar, a day as a point, no date as looks', () => {
    expect(markOf(plan({ dueFrom: '2017-05-01', dueTo: '2017-05-31' }), TODAY)).toMatchObject({
      is: 'window',
      isCutBefore: false,
    });
    expect(markOf(plan({ dueFrom: '2017-07-07', dueTo: '2017-07-08' }), TODAY)).toMatchObject({ is: 'point' });
    expect(markOf(plan({ lookAgainOn: '2017-03-01' }), TODAY)).toMatchObject({ is: 'looks' });
    expect(markOf(plan({ dueFrom: '2019-01-01' }), TODAY)).toEqual({ is: 'outside', side: 'after' });
    expect(markOf(plan({ dueFrom: '2015-01-01' }), TODAY)).toEqual({ is: 'outside', side: 'before' });
  });

  it('never draws over its ends', () => {
    const offset = fc.integer({ min: -800, max: 800 });
    fc.assert(
      fc.property(offset, fc.nat({ max: 400 }), (from, length) => {
        const dueFrom = addDays(TODAY, from);
        const mark = markOf(plan({ dueFrom, dueTo: addDays(dueFrom, length) }), TODAY);
        const places = mark.is === 'window' ? [mark.from, mark.to] : mark.is === 'point' ? [mark.at] : [];
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
        if (mark.is === 'window') expect(mark.to).toBeGreaterThan(mark.from);
      }),
    );
  });
});
