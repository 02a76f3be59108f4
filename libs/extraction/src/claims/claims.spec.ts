/** Claims as a whole: kinds, plans, statements, check-worthiness, and what is no claim. */
import { describe, expect, it } from '@jest/globals';
import type { ExtractedClaim } from '#domain';
import { extract } from '../extract.js';

const CONTEXT = { language: 'en', publishedAt: '2017-01-28T22:15:00Z', publisher: 'Harbour Wire' };
const claimsIn = (text: string): readonly ExtractedClaim[] => extract(text, CONTEXT).claims;
function only(text: string): ExtractedClaim {
  const claims = claimsIn(text);
  expect(claims.map((claim) => claim.text)).toHaveLength(1);
  return claims[0] as ExtractedClaim;
}

describe('the kind of a claim', () => {
  it.each([
    ['quantity', 'Unemployment fell to 4.8 percent in January.'],
    ['quantity', 'The army has 200,000 soldiers in the region.'],
    ['causation', 'The bridge fell because the steel had rusted.'],
    ['causation', 'The strike led to long queues at the border.'],
    ['rule', 'Every member must pay its share of the cost.'],
    ['rule', 'Citizens of the country are not allowed to own land.'],
    ['plan', 'The chancellor will visit Washington in the spring.'],
    ['plan', 'The company plans to open a plant in Leipzig.'],
    ['plan', 'Trump accepted the invitation to Hamburg.'],
    ['plan', 'Both sides agreed to meet again.'],
    ['prediction', 'Prices will rise faster than wages.'],
    ['prediction', 'The economy is expected to shrink.'],
    ['assertion', 'The two presidents spoke by telephone.'],
    ['assertion', 'Russia annexed the peninsula in 2014.'],
    ['opinion', 'The government should close the port.'],
    ['opinion', 'The deal is a disgrace for the country.'],
    ['experience', '“I waited for nine hours at the airport,” said Ana Silva.'],
  ])('is %s for "%s"', (kind, text) => {
    expect(only(text).kind).toBe(kind);
  });
});

describe('a plan', () => {
  it('has actors, action and window', () => {
    expect(only('Seibert said that Merkel would meet Trump in Hamburg in July.').plan).toEqual({
      actors: ['Merkel'],
      action: 'meet Trump in Hamburg in July',
      dueText: 'in July',
      dueFrom: '2017-07-01',
      dueTo: '2017-07-31',
      duePrecision: 'month',
    });
  });

  it('takes no date of something else', () => {
    for (const text of [
      'The minister will visit Berlin after the attack in December.',
      'The minister agreed on Saturday to visit Berlin.',
      'The company plans to close the plant that it opened in March.',
      'He vowed last month to cut taxes.',
    ]) {
      expect(only(text).plan).toBeDefined();
      expect(only(text).plan).not.toHaveProperty('dueFrom');
    }
  });

  it('finds its date before the verb as well', () => {
    expect(only('In July, the leaders will meet in Hamburg.').plan).toMatchObject({ dueFrom: '2017-07-01' });
  });
});

describe('a statement', () => {
  const met = 'Angela Merkel met Donald Trump in Berlin. ';
  const last = (text: string): string | undefined => claimsIn(text).at(-1)?.statement;

  it.each([
    ['The talks failed on Friday, the ministry said.', 'The talks failed on Friday, 27 January 2017.'],
    ['The talks failed on Saturday in Geneva.', 'The talks failed on Saturday, 28 January 2017, in Geneva.'],
    ['The ministry closed the port yesterday.', 'The ministry closed the port yesterday (27 January 2017).'],
    ['The two sides signed the treaty last month.', 'The two sides signed the treaty last month (December 2016).'],
    ['The port was closed in November.', 'The port was closed in November 2016.'],
    ['The leaders will meet in July.', 'The leaders will meet in July 2017.'],
  ])('says the dates of "%s" in full', (text, statement) => {
    expect(only(text).statement).toBe(statement);
  });

  it('puts names for surnames, roles and pronouns', () => {
    expect(last(`${met}Merkel said that she would go.`)).toBe('Angela Merkel would go.');
    expect(last(`${met}Trump said that he liked her.`)).toBe('Donald Trump liked Angela Merkel.');
    expect(last('Chancellor Angela Merkel spoke. The ministry said the chancellor was ill.')).toBe(
      'Angela Merkel was ill.',
    );
  });

  it('leaves a pronoun that could be more than one person', () => {
    expect(last('Boris Johnson met Donald Trump in Berlin. The ministry said he was ill.')).toBe('He was ill.');
  });

  it('keeps a first person together with its speaker', () => {
    expect(only('“We want to close the port,” Ana Silva said.').statement).toBe(
      'Ana Silva: “We want to close the port.”',
    );
  });

  it('says no date where the day of publication is not known', () => {
    expect(extract('The talks failed on Friday in Geneva.', { language: 'en' }).claims[0]?.statement).toBe(
      'The talks failed on Friday in Geneva.',
    );
  });
});

describe('check-worthiness', () => {
  const score = (text: string): number => only(text).checkworthiness;

  it('is higher for figures and dated plans than for opinions and experiences', () => {
    const figure = score('Unemployment in Germany fell to 4.8 percent in January.');
    const plan = score('Merkel will visit Washington in July.');
    const opinion = score('It is a great deal for the country.');
    const experience = score('“I waited at the airport all night,” said a woman.');
    expect(Math.min(figure, plan)).toBeGreaterThan(0.6);
    expect(Math.max(opinion, experience)).toBeLessThan(0.4);
  });

  it('says why', () => {
    expect(only('Merkel will spend 20 billion euros in July.').checkworthinessReasons).toEqual([
      'number',
      'named actor',
      'dated plan',
    ]);
  });
});

describe('no claim', () => {
  it.each([
    'Will the two capitals get along?',
    'A new start',
    'Not so fast.',
    'Partial transcript as follows:',
    '“What happened?” he asked.',
    'Trump asked whether the talks had failed.',
    'By Ada Lund',
  ])('is made of "%s"', (text) => {
    expect(claimsIn(text)).toEqual([]);
  });
});

describe('reported clauses', () => {
  it('are taken apart where each can be checked by itself', () => {
    const claims = claimsIn('The ministry said that exports had fallen, and that imports had doubled.');
    expect(claims.map(({ text }) => text)).toEqual(['exports had fallen', 'imports had doubled']);
    expect(claims.map(({ claimants }) => claimants[0]?.name)).toEqual(['The ministry', 'The ministry']);
  });

  it('are claims of the inner speaker alone, who is reported by the outer', () => {
    const [claim, ...others] = claimsIn('Merkel told Trump on Saturday that the ban was wrong, her spokesman said.');
    expect(others).toEqual([]);
    expect(claim?.text).toBe('the ban was wrong');
    expect(claim?.attributionChain.map(({ cue }) => cue)).toEqual(['told', 'said']);
  });

  it('of the narrator are taken apart as well', () => {
    const claims = claimsIn('Stoltenberg will meet Trump soon, and the alliance plans to hold a summit on May 25.');
    expect(claims.map(({ plan }) => plan?.dueTo)).toEqual([undefined, '2017-05-25']);
  });

  it('stay together where one depends on the other', () => {
    expect(claimsIn('The ministry said that if exports fell, and wages rose, taxes would rise.')).toHaveLength(1);
  });
});
