/** The lanes of a week. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FollowUp } from './agenda.js';
import { addDays, weeksOf } from './days.js';
import { LANES, layOut } from './lanes.js';

const [WEEK = []] = weeksOf('2017-03', 1);
const plan = (id: string, dueFrom: string, dueTo: string): FollowUp => ({
  id,
  claim: { id: `claim-${id}`, statement: id, claimants: [], desk: 'general', state: 'queued' },
  state: 'scheduled',
  actors: [],
  action: id,
  dueFrom,
  dueTo,
  checks: [],
  version: 1,
});

describe('a week', () => {
  it('keeps a plan on its line and names it once', () => {
    const days = layOut(WEEK, [plan('a', '2017-02-01', '2017-03-02'), plan('b', '2017-03-01', '2017-03-10')]);
    expect(days.map(({ lanes }) => lanes.map((piece) => piece?.followUp.id ?? '-').join(''))).toEqual([
      'a--',
      'a--',
      'ab-',
      'ab-',
      '-b-',
      '-b-',
      '-b-',
    ]);
    expect(days.flatMap(({ day, lanes }) => lanes.map((piece) => [day, piece?.named ?? 0]))).toEqual(
      expect.arrayContaining([
        ['2017-02-27', 4],
        ['2017-03-01', 5],
      ]),
    );
    expect(days.flatMap(({ lanes }) => lanes.filter((piece) => (piece?.named ?? 0) > 0))).toHaveLength(2);
  });

  it('uses a line again when it is free', () => {
    const days = layOut(WEEK, [plan('a', '2017-02-27', '2017-02-27'), plan('b', '2017-03-01', '2017-03-01')]);
    expect(days[2]?.lanes[0]?.followUp.id).toBe('b');
  });

  it('counts what has no line, and never shows two plans on one', () => {
    const start = fc.integer({ min: -10, max: 10 });
    fc.assert(
      fc.property(fc.array(fc.tuple(start, fc.nat({ max: 12 })), { maxLength: 12 }), (spans) => {
        const plans = spans.map(([from, length], index) => {
          const dueFrom = addDays('2017-03-01', from);
          return plan(String(index), dueFrom, addDays(dueFrom, length));
        });
        for (const { day, lanes, all } of layOut(WEEK, plans)) {
          const shown = lanes.flatMap((piece) => (piece ? [piece.followUp.id] : []));
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.length).toBeLessThanOrEqual(LANES);
          expect(all).toHaveLength(
            plans.filter(({ dueFrom = '', dueTo = '' }) => dueFrom <= day && day <= dueTo).length,
          );
        }
      }),
    );
  });
});
