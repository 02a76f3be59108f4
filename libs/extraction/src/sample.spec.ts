/** The sample article, claim by claim, as its author meant it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { cleanText, extract } from './index.js';

interface Sample {
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt: string;
  readonly text: string;
}
const sample = JSON.parse(
  readFileSync(new URL('../../../apps/cli/sample/calls-of-28-january.json', import.meta.url), 'utf8'),
) as Sample;
const { text } = cleanText(sample.text, sample.title);
const { claims, language } = extract(text, sample);

/** Beginning of the claim's words, claimants, kind, attribution. */
const EXPECTED: readonly (readonly [string, readonly string[], string, string])[] = [
  ['U.S. President Donald Trump and Russian', ['Harbour Wire'], 'quantity', 'narrator'],
  ['Russia regarded the United States', ['Vladimir Putin'], 'opinion', 'indirect'],
  ['The two leaders agreed to coordinate', ['the Kremlin'], 'plan', 'indirect'],
  ['Putin and Trump would meet in person soon', ['the Kremlin'], 'plan', 'indirect'],
  ['their staffs were looking for a date', ['the Kremlin'], 'assertion', 'indirect'],
  ['The White House gave fewer details', ['Harbour Wire'], 'assertion', 'narrator'],
  ['the conversation had lasted about an hour', ['The White House'], 'quantity', 'indirect'],
  ['The call was a good start', ['a White House official'], 'opinion', 'direct'],
  ['Washington imposed them in 2014', ['Harbour Wire'], 'causation', 'narrator'],
  ['Congress would turn the sanctions into law', ['John McCain'], 'prediction', 'indirect'],
  ['Earlier in the day Trump spoke', ['Harbour Wire'], 'quantity', 'narrator'],
  ['they agreed on NATO', ['The White House'], 'assertion', 'indirect'],
  ['every ally must pay its fair share', ['The White House'], 'rule', 'indirect'],
  ['Five of the alliance', ['NATO figures'], 'quantity', 'indirect'],
  ['Trump accepted Merkel', ['Steffen Seibert'], 'plan', 'indirect'],
  ['the chancellor would visit Washington', ['Steffen Seibert'], 'plan', 'indirect'],
  ['French President Francois Hollande urged', ['Francois Hollande'], 'assertion', 'indirect'],
  ['protectionism would hurt growth', ['Francois Hollande'], 'prediction', 'indirect'],
  ['Under an order that Trump signed', ['Harbour Wire'], 'rule', 'narrator'],
  [
    'the order violates the constitution',
    ['Lawyers for the travellers who were held at airports'],
    'assertion',
    'indirect',
  ],
  ['In Hamburg, shopkeepers are worried', ['Harbour Wire'], 'assertion', 'narrator'],
  ['I saw the streets closed', ['Lena Brandt'], 'experience', 'direct'],
  ['It was a terrible week', ['Lena Brandt'], 'opinion', 'direct'],
  ['the friendly tone is naive', ['Jonas Petersen'], 'opinion', 'indirect'],
  ['neither government has changed its aims', ['Jonas Petersen'], 'assertion', 'indirect'],
];

const found = (beginning: string): (typeof claims)[number] => {
  const claim = claims.find((one) => one.text.startsWith(beginning));
  if (!claim) throw new Error(`no claim begins with "${beginning}"`);
  return claim;
};

describe('the sample article', () => {
  it('is recognised as English', () => {
    expect(language).toBe('en');
  });

  it('gives exactly the claims that stand in it, each with its claimant, kind and attribution', () => {
    const seen = claims.map((claim) => [
      EXPECTED.find(([beginning]) => claim.text.startsWith(beginning))?.[0] ?? claim.text,
      claim.claimants.map(({ name }) => name),
      claim.kind,
      claim.attribution,
    ]);
    expect(seen).toEqual(EXPECTED);
  });

  it('anchors every claim on its exact words', () => {
    for (const { start, end, text: words } of claims) expect(text.slice(start, end)).toBe(words);
  });

  it('dates the summit in July 2017 by the day of publication', () => {
    expect(found('Trump accepted').plan).toMatchObject({
      actors: ['Donald Trump'],
      dueFrom: '2017-07-01',
      dueTo: '2017-07-31',
      duePrecision: 'month',
      dueText: 'in July',
    });
  });

  it('keeps the words of a plan without a date and invents none', () => {
    const plan = found('Putin and Trump would meet').plan;
    expect(plan).toMatchObject({ actors: ['Vladimir Putin', 'Donald Trump'], dueText: 'soon' });
    expect(plan).not.toHaveProperty('dueFrom');
    expect(found('The two leaders agreed').plan).not.toHaveProperty('dueText');
  });

  it('keeps the way of a claim from the speaker to the document that reports it', () => {
    expect(found('Russia regarded').attributionChain).toEqual([
      { name: 'Vladimir Putin', cue: 'told' },
      { name: "the Kremlin's readout of the call", cue: 'according to' },
    ]);
  });

  it('says names and dates in full in its statements', () => {
    expect(found('the chancellor would visit').statement).toBe(
      'Angela Merkel would visit Washington in the spring of 2017.',
    );
    expect(found('Under an order').statement).toContain('signed on Friday, 27 January 2017');
  });

  it('dates nothing relative when no time of publication is known', () => {
    const undated = extract(text, { title: sample.title }).claims;
    const plans = undated.flatMap(({ plan }) => plan ?? []);
    expect(plans.length).toBeGreaterThan(2);
    for (const plan of plans) expect(plan).not.toHaveProperty('dueFrom');
  });
});
