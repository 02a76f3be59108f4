/** Who is meant by a source: names, roles, pronouns, pairs, and what sort of claimant each is. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const claimants = (text: string): string[] =>
  extract(text, { language: 'en' }).claims.map((claim) =>
    claim.claimants.map(({ name, type }) => `${name} (${type})`).join(', '),
  );
const last = (text: string): string | undefined => claimants(text).at(-1);

describe('claimants', () => {
  it.each([
    ['German Chancellor Angela Merkel said the talks had failed.', 'Angela Merkel (person)'],
    ['Mr. Seibert said the talks had failed.', 'Seibert (person)'],
    ['The Kremlin said the talks had failed.', 'The Kremlin (office)'],
    ['The White House said the talks had failed.', 'The White House (office)'],
    ['NATO said the talks had failed.', 'NATO (organisation)'],
    ['A spokesman for the ministry said the talks had failed.', 'A spokesman for the ministry (office)'],
    ['Officials familiar with the matter said the talks had failed.', 'Officials familiar with the matter (anonymous)'],
    ['Two sources said the talks had failed.', 'Two sources (anonymous)'],
    ["Prices rose by 2 percent, according to the bank's report.", "the bank's report (document)"],
    ['A new poll shows that voters want change.', 'A new poll (document)'],
    ['Donald Trump and Angela Merkel said the talks had failed.', 'Donald Trump (person), Angela Merkel (person)'],
    ['Prices rose by 2 percent in January.', 'the article (narrator)'],
  ])('of "%s": %s', (text, expected) => {
    expect(claimants(text)).toEqual([expected]);
  });

  it('give a surname its full name', () => {
    expect(last('Angela Merkel met reporters in Berlin. Merkel said the talks had failed.')).toBe(
      'Angela Merkel (person)',
    );
  });

  it('give a role its holder where only one has it', () => {
    const met = 'Chancellor Angela Merkel met President Donald Trump.';
    expect(last(`${met} The chancellor said the talks had failed.`)).toBe('Angela Merkel (person)');
    expect(last(`${met} President Vladimir Putin stayed away. The president said the talks had failed.`)).toBe(
      'The president (office)',
    );
  });

  it('give a pronoun to the last speaker whom it fits', () => {
    const text = 'Angela Merkel met Donald Trump. Trump said the talks had failed. ';
    expect(last(`${text}He added that he was sad.`)).toBe('Donald Trump (person)');
    expect(last(`${text}She said that they would go on.`)).toBe('Angela Merkel (person)');
  });

  it('resolve "it" to the office that the sentence before is about', () => {
    expect(last('The White House published a statement. It said the call had lasted an hour.')).toBe(
      'The White House (office)',
    );
  });

  it('resolve "the two leaders" to the two persons named last', () => {
    expect(last('Donald Trump called Angela Merkel. The two leaders said the talks would go on.')).toBe(
      'Donald Trump (person), Angela Merkel (person)',
    );
  });

  it('are called unnamed where nobody is named', () => {
    expect(claimants('“The talks have failed and will not go on.”')).toEqual(['unnamed (anonymous)']);
    expect(claimants('It was announced that the talks had failed.')).toEqual(['unnamed (anonymous)']);
  });

  it('tell two of one surname apart by their titles', () => {
    const both = 'Anna Berg and her brother, Tom Berg, run the mill. Ms Berg said sales had doubled. ';
    expect(last(`${both}Mr Berg said they had not.`)).toBe('Tom Berg (person)');
    expect(last(`${both}Mr Berg left. Ms Berg said the mill would close.`)).toBe('Anna Berg (person)');
  });
});
