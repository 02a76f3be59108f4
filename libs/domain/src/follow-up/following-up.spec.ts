/** Following a plan up: its window, its coming due, its checks and its end. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { auditor, dismissed, evidence, extracted, happened, ines, NOON, plan, queued } from '../../testing/builders.js';
import { refusalOf } from '../../testing/refusals.js';
import { editClaim } from '../claim/editing.js';
import type { Plan } from '../claim/content.js';
import type { Claim } from '../claim/state.js';
import promise from '../scale/promise.scale.js';
import { lookAgainOn, stateOn, windowOf } from './follow-up.js';
import { advanceFollowUp, checkFollowUp, rescheduleFollowUp, trackPlan } from './following-up.js';

const noon = (day: string): string => `${day}T12:00:00.000Z`;
const soon: Plan = { actors: ['NATO'], action: 'meet', dueText: 'soon' };

function tracked(by: Plan = plan): Claim {
  const claim = { ...queued(), plan: by };
  return happened(claim, trackPlan(claim, 'follow-up-1', NOON), null);
}
const advanced = (claim: Claim, at: string): Claim => happened(claim, advanceFollowUp(claim, at), null, at);
const check = (claim: Claim, outcome: string, given = [evidence], at = NOON): Claim => {
  const command = { checkId: 'check-1', outcome, note: 'Read the agenda.', evidence: given, scale: promise };
  return happened(claim, checkFollowUp(claim, command, ines, at), ines.id, at);
};

describe('the due window of a plan', () => {
  it('is what its words give, with these words', () => {
    const { dueFrom, dueTo, duePrecision, dueText } = plan;
    expect(windowOf(plan, NOON)).toEqual({ dueFrom, dueTo, duePrecision, dueText });
    expect(windowOf({ actors: [], action: 'meet', dueFrom: '2017-03-01' }, NOON)).toMatchObject({
      dueTo: '2017-03-01',
    });
  });

  it('is a day to look again where the words give no date', () => {
    expect(windowOf(soon, NOON)).toEqual({ dueText: 'soon', lookAgainOn: '2017-04-28' });
    expect(lookAgainOn('2016-02-28T23:59:59.999Z', 1)).toBe('2016-02-29');
  });

  it('opens on its first day, is due on its last and over the day after', () => {
    expect(
      ['2017-06-30', '2017-07-01', '2017-07-31', '2017-08-01'].map((day) => stateOn(day, windowOf(plan, NOON))),
    ).toEqual(['scheduled', 'due', 'due', 'overdue']);
  });
});

describe('tracking a plan', () => {
  it('schedules it once', () => {
    expect(tracked().followUp).toMatchObject({
      id: 'follow-up-1',
      state: 'scheduled',
      action: plan.action,
      checks: [],
    });
    expect(trackPlan(tracked(), 'follow-up-2', NOON)).toEqual([]);
    expect(trackPlan(tracked(soon), 'follow-up-2', noon('2017-05-01'))).toEqual([]);
  });

  it('is nothing for a claim that states no plan', () => {
    expect(trackPlan({ ...queued(), kind: 'assertion' }, 'x', NOON)).toEqual([]);
    expect(trackPlan(happened(queued(), editClaim(queued(), { plan: null }, ines), 'ines'), 'x', NOON)).toEqual([]);
  });

  it('follows an edit of the plan, and drops the old window whole', () => {
    const edited = { ...tracked(), plan: soon };
    const claim = happened(edited, trackPlan(edited, 'x', NOON), null);
    expect(claim.followUp).toMatchObject({ id: 'follow-up-1', action: 'meet', lookAgainOn: '2017-04-28' });
    for (const field of ['dueFrom', 'dueTo', 'duePrecision']) expect(claim.followUp).not.toHaveProperty(field);
  });
});

describe('the calendar', () => {
  it('makes it due, then overdue, one event a step, and says each once', () => {
    const due = advanced(tracked(), noon('2017-07-01'));
    expect(due.followUp?.state).toBe('due');
    expect(advanceFollowUp(due, noon('2017-07-31'))).toEqual([]);
    expect(advanceFollowUp(due, noon('2017-08-01'))).toEqual([{ type: 'FollowUpOverdue' }]);
    expect(advanceFollowUp(tracked(), noon('2017-08-01')).map((e) => e.type)).toEqual([
      'FollowUpDue',
      'FollowUpOverdue',
    ]);
  });

  it('brings a plan without a date back to be looked at, never as overdue', () => {
    expect(advanced(tracked(soon), noon('2017-04-27')).followUp?.state).toBe('scheduled');
    expect(advanced(tracked(soon), noon('2020-01-01')).followUp?.state).toBe('due');
  });

  it('leaves dismissed claims and closed follow-ups alone', () => {
    const followUp = tracked().followUp;
    expect(advanceFollowUp({ ...dismissed(), ...(followUp && { followUp }) }, noon('2018-01-01'))).toEqual([]);
    expect(advanceFollowUp(check(tracked(), 'kept'), noon('2018-01-01'))).toEqual([]);
    expect(advanceFollowUp(extracted(), noon('2018-01-01'))).toEqual([]);
  });

  it('never takes a step back, whatever the clock does', () => {
    const order = ['scheduled', 'due', 'overdue', 'closed'];
    const days = fc.date({ min: new Date('2017-01-28'), max: new Date('2017-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), (times) => {
        let claim = tracked();
        for (const time of times) {
          const next = advanced(claim, time.toISOString());
          expect(order.indexOf(next.followUp?.state ?? '')).toBeGreaterThanOrEqual(
            order.indexOf(claim.followUp?.state ?? ''),
          );
          claim = next;
        }
      }),
    );
  });
});

describe('setting the window by hand', () => {
  it('replaces it and keeps the words it was read from', () => {
    const events = rescheduleFollowUp(tracked(), { dueFrom: '2017-09-01' }, 'It was put off.', ines);
    expect(happened(tracked(), events, ines.id).followUp).toMatchObject({
      state: 'scheduled',
      dueFrom: '2017-09-01',
      dueTo: '2017-09-01',
      dueText: 'in July',
    });
  });

  it.each([
    ['due-window-ends-before-it-begins', { dueFrom: '2017-09-02', dueTo: '2017-09-01' }],
    ['due-window-needs-a-day', {}],
    ['due-window-needs-a-day', { dueTo: '2017-09-01' }],
  ])('is refused as %s', (code, window) => {
    expect(refusalOf(() => rescheduleFollowUp(tracked(), window, 'x', ines))).toBe(code);
  });

  it('is refused to outsiders and once it is closed', () => {
    const window = { dueFrom: '2017-09-01' };
    expect(refusalOf(() => rescheduleFollowUp(tracked(), window, 'x', auditor))).toBe('role-may-not-do-this');
    expect(refusalOf(() => rescheduleFollowUp(check(tracked(), 'kept'), window, 'x', ines))).toBe(
      'follow-up-is-closed',
    );
  });
});

describe('a check', () => {
  it.each(['kept', 'partly-kept', 'broken'])('that finds the plan %s closes it', (outcome) => {
    expect(check(tracked(), outcome).followUp).toMatchObject({
      state: 'closed',
      outcome,
      checks: [{ id: 'check-1', by: 'ines', at: NOON, outcome, evidence: [evidence] }],
    });
  });

  it.each(['stalled', 'in-progress', 'not-yet-rated'])('that finds it %s leaves it as due as it was', (outcome) => {
    const due = advanced(tracked(), noon('2017-07-01'));
    expect(check(due, outcome).followUp).toMatchObject({ state: 'due', outcome });
  });

  it('that settles nothing of a plan without a date sets the next day to look', () => {
    const due = advanced(tracked(soon), noon('2017-04-28'));
    expect(check(due, 'in-progress', [evidence], noon('2017-04-28')).followUp).toMatchObject({
      state: 'scheduled',
      lookAgainOn: '2017-07-27',
    });
  });

  it('needs evidence where it settles something', () => {
    for (const outcome of ['kept', 'partly-kept', 'broken', 'stalled']) {
      expect(refusalOf(() => check(tracked(), outcome, []))).toBe('check-needs-evidence');
    }
    for (const outcome of ['in-progress', 'not-yet-rated']) {
      expect(refusalOf(() => check(tracked(), outcome, []))).toBeUndefined();
    }
  });

  it('is refused with a rating of another scale, and after the end', () => {
    expect(refusalOf(() => check(tracked(), 'true'))).toBe('rating-is-not-on-the-scale');
    expect(refusalOf(() => check(check(tracked(), 'broken'), 'kept'))).toBe('follow-up-is-closed');
  });
});
