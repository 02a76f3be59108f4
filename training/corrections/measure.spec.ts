/** Whether a splitter agrees with editors, decision by decision. */
import { describe, expect, it } from '@jest/globals';
import type { Decision, ExampleClaim, ExtractedClaim, TrainingExample } from '#domain';
import { agreementOn } from './measure.js';

const text = 'The mayor said the port grew. It is a lovely port. The port has two piers.';

function claim(exact: string, decisions: readonly Decision[], fields: Partial<ExampleClaim> = {}): ExampleClaim {
  const start = text.indexOf(exact);
  return {
    start,
    end: start + exact.length,
    statement: exact,
    claimants: [{ name: 'Ada Example', type: 'person' }],
    attribution: 'indirect',
    attributionChain: [],
    kind: 'quantity',
    decisions,
    ...fields,
  };
}

function extracted(exact: string, fields: Partial<ExtractedClaim> = {}): ExtractedClaim {
  const { decisions: _decisions, ...content } = claim(exact, []);
  return { ...content, text: exact, content: [], checkworthiness: 0.9, checkworthinessReasons: [], ...fields };
}

const agreement = (claims: readonly ExampleClaim[], found: readonly ExtractedClaim[]): unknown => {
  const example: TrainingExample = { id: 'article-1', revision: 1, text, claims };
  return agreementOn([example], () => ({ claims: found }));
};

const nothing = { 'claims found': [], places: [], 'check-worthiness': [], claimants: [], kinds: [], plans: [] };

describe('the agreement with editors', () => {
  it('is whole where everything is as they left it', () => {
    const kept = claim('The mayor said the port grew.', ['kept']);
    expect(agreement([kept], [extracted('The mayor said the port grew.')])).toEqual({
      'claims found': [true],
      places: [true],
      'check-worthiness': [true],
      claimants: [true],
      kinds: [true],
      plans: [],
    });
  });

  it('takes a claim as found that shares half of what both cover', () => {
    const added = claim('the port grew', ['added'], { claimants: [], kind: 'assertion' });
    expect(agreement([added], [extracted('The mayor said the port grew.')])).toMatchObject({ 'claims found': [false] });
    expect(agreement([added], [extracted('the port grew.')])).toMatchObject({ 'claims found': [true] });
  });

  it('takes a place for the same that begins and ends with the same words, whatever marks stand around them', () => {
    const moved = claim('the port grew', ['re-anchored'], { claimants: [] });
    const places = (exact: string): unknown => agreement([moved], [extracted(exact)]);
    expect(places('the port grew.')).toMatchObject({ 'claims found': [true], places: [true] });
    expect(places('said the port grew.')).toMatchObject({ 'claims found': [true], places: [false] });
  });

  it('on plans is whether a claim is one, where an editor said that it is or is not', () => {
    const exact = 'The mayor said the port grew.';
    const noPlan = claim(exact, ['kind-changed'], { kind: 'assertion', before: { kind: 'plan' } });
    expect(agreement([noPlan], [extracted(exact, { kind: 'opinion' })])).toMatchObject({
      kinds: [false],
      plans: [true],
    });
    expect(agreement([noPlan], [extracted(exact, { kind: 'plan' })])).toMatchObject({ kinds: [false], plans: [false] });
    const planned = claim(exact, ['plan-changed'], { kind: 'plan', plan: { actors: [], action: 'grow' } });
    expect(agreement([planned], [extracted(exact)])).toMatchObject({ plans: [false] });
  });

  it('is given by saying nothing of what was dismissed as no claim', () => {
    const dismissed = claim('It is a lovely port.', ['dismissed'], { reason: 'opinion' });
    const low = extracted('It is a lovely port.', { checkworthiness: 0.2 });
    expect(agreement([dismissed], [])).toEqual({ ...nothing, 'check-worthiness': [true] });
    expect(agreement([dismissed], [low])).toEqual({ ...nothing, 'check-worthiness': [true] });
    expect(agreement([dismissed], [extracted('It is a lovely port.')])).toEqual({
      ...nothing,
      'check-worthiness': [false],
    });
  });

  it('is not asked for where no editor decided, or where the reason says nothing about the words', () => {
    const duplicate = claim('The port has two piers.', ['dismissed'], { reason: 'duplicate' });
    expect(agreement([claim('The mayor said the port grew.', []), duplicate], [])).toEqual(nothing);
  });

  it('does not take a mark in the text as a word on kind and claimant', () => {
    const marked = claim('The port has two piers.', ['added'], { claimants: [], kind: 'assertion' });
    expect(agreement([marked], [])).toEqual({
      ...nothing,
      'claims found': [false],
      places: [false],
      'check-worthiness': [false],
    });
  });

  it('wants every claimant, in whatever order', () => {
    const [ada, ben] = [
      { name: 'Ada Example', type: 'person' },
      { name: 'Ben Example', type: 'person' },
    ] as const;
    const both = claim('The mayor said the port grew.', ['re-attributed'], { claimants: [ada, ben] });
    const by = (claimants: ExtractedClaim['claimants']): unknown =>
      agreement([both], [extracted('The mayor said the port grew.', { claimants })]);
    expect(by([ben, ada])).toMatchObject({ claimants: [true] });
    expect(by([ada])).toMatchObject({ claimants: [false] });
  });
});
