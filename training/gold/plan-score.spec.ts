/** How sentences with plans are read, and what counts for and against an extractor. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim, Plan } from '#domain';
import { planCountsOf } from './plan-score.js';
import { planSentencesOf, type PlanSentence } from './plan-sentences.js';

const LINES = `2024-05-14\tShe said ⟦the port would close in June⟧.\tplan\t2024-06-01\t2024-06-30\tmonth\tin June
2024-05-14\t⟦Prices will rise⟧, she said.\tno
2024-05-14\t⟦The port will close on Friday⟧.\tplan\t2024-05-17\t2024-05-17\tday\ton Friday
2024-05-14\t⟦The contract runs out⟧.\t?
2024-05-14\t⟦The port is to close⟧.\tplan
`;
const [month, none, day, unsure, undated] = planSentencesOf('ports', LINES) as [
  PlanSentence,
  PlanSentence,
  PlanSentence,
  PlanSentence,
  PlanSentence,
];

function claimOf({ text, claim }: PlanSentence, plan?: Partial<Plan>): ExtractedClaim {
  const words = text.slice(claim.start, claim.end);
  return {
    ...claim,
    text: words,
    statement: words,
    claimants: [],
    attribution: 'narrator',
    attributionChain: [],
    kind: plan ? 'plan' : 'assertion',
    checkworthiness: 0.5,
    checkworthinessReasons: [],
    content: [claim],
    ...(plan && { plan: { actors: [], action: 'close', ...plan } }),
  };
}

describe('a sentence with a plan', () => {
  it('is read from its line', () => {
    expect(month).toMatchObject({ id: 'ports:1', text: 'She said the port would close in June.', isPlan: true });
    expect(month.text.slice(month.claim.start, month.claim.end)).toBe('the port would close in June');
    expect([none.isPlan, unsure.isPlan]).toEqual([false, undefined]);
  });

  it('is kept for reports where it is the fifth', () => {
    expect([month, none, day, unsure, undated].map(({ held }) => held)).toEqual([false, false, false, false, true]);
  });

  it('must mark a claim and have a label', () => {
    expect(() => planSentencesOf('x', '2024-05-14\tNothing.\tno')).toThrow('x:1 marks no claim');
    expect(() => planSentencesOf('x', '2024-05-14\t⟦Nothing⟧.\tmaybe')).toThrow('x:1 is labelled "maybe"');
  });
});

describe('the measure of plans', () => {
  it('is full for a plan with its window', () => {
    const found = claimOf(month, { dueFrom: '2024-06-01', dueTo: '2024-06-30' });
    expect(planCountsOf(month, [found])).toMatchObject({
      plans: { gold: 1, found: 1, both: 1 },
      windows: { hits: 1, of: 1 },
      days: { of: 0 },
    });
  });

  it('counts a missed plan, a wrong day and a plan that is none', () => {
    expect(planCountsOf(month, [claimOf(month)]).plans).toEqual({ gold: 1, found: 0, both: 0 });
    expect(planCountsOf(day, [claimOf(day, { dueFrom: '2024-05-18', dueTo: '2024-05-18' })]).days).toEqual({
      hits: 0,
      of: 1,
    });
    expect(planCountsOf(none, [claimOf(none, {})]).plans).toEqual({ gold: 0, found: 1, both: 0 });
  });

  it('counts a date that was invented', () => {
    expect(planCountsOf(undated, [claimOf(undated, { dueFrom: '2024-05-17' })]).invented).toEqual({ hits: 1, of: 1 });
  });

  it('is silent where readers may differ', () => {
    expect(planCountsOf(unsure, [claimOf(unsure, {})]).plans).toEqual({ gold: 0, found: 0, both: 0 });
  });
});
