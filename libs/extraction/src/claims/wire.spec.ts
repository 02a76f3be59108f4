/** Who said it, in short reports as agencies send them. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const CONTEXT = { language: 'en', publishedAt: '2026-03-03T09:00:00Z', publisher: 'Harbour Wire' };

/** `claimants: first words of the claim`, claim by claim; a chain's reporters behind `<`. */
const claimsOf = (text: string): string[] =>
  extract(text, CONTEXT).claims.map((claim) => {
    const names = claim.claimants.map(({ name }) => name).join(' & ');
    const chain = claim.attributionChain.slice(1).map(({ name }) => ` < ${name}`);
    return `${names}${chain.join('')}: ${claim.text.split(' ').slice(0, 4).join(' ')}`;
  });

const WIRES: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'a speaker behind "said"',
    '“The port will not reopen before the ice is gone,” said harbour master Olav Berg, who has run it since 2011. “We lack the tugs.”',
    ['Olav Berg: The port will not', 'Olav Berg: We lack the tugs.'],
  ],
  [
    'according to whom',
    'Exports fell by 3 percent in February, according to the statistics office. According to two people familiar with the talks, the ministry knew the figures in January.',
    ['the statistics office: Exports fell by 3', 'two people familiar with the talks: the ministry knew the'],
  ],
  [
    'two speakers in one paragraph',
    'Finance Minister Eva Dahl said the budget was sound. Opposition leader Jan Lind replied that it rested on sand. Dahl said Lind had not read it.',
    ['Eva Dahl: the budget was sound', 'Jan Lind: it rested on sand', 'Eva Dahl: Lind had not read'],
  ],
  [
    'pronouns as speakers',
    'Prime Minister Maria Lund met President Jonas Berg in Riga. Berg said the border would stay open. He added that trade had doubled. She said that her country agreed.',
    [
      'Harbour Wire: Prime Minister Maria Lund',
      'Jonas Berg: the border would stay',
      'Jonas Berg: trade had doubled',
      'Maria Lund: her country agreed',
    ],
  ],
  [
    'his spokesman',
    'President Jonas Berg was taken to hospital on Monday. The operation went well, his spokesman said. “He is in good spirits,” the spokesman added.',
    [
      'Harbour Wire: President Jonas Berg was',
      'Jonas Berg’s spokesman: The operation went well',
      'Jonas Berg’s spokesman: He is in good',
    ],
  ],
  [
    'a chain',
    'The foreign ministry said Lund had told Berg that the treaty was void.',
    ['Lund < The foreign ministry: the treaty was void'],
  ],
  [
    'a quotation over two paragraphs',
    'Berg spoke to reporters in Oslo.\n\n“The dam held through the night.\n\n“It will hold through the week,” he said.',
    ['Harbour Wire: Berg spoke to reporters', 'he: The dam held through', 'he: It will hold through'],
  ],
  [
    'telling somebody',
    'Admiral Nils Holm told parliament on Tuesday that two submarines had entered the fjord. He told the newspaper Dagen that neither was Norwegian.',
    ['Nils Holm: two submarines had entered', 'Nils Holm: neither was Norwegian'],
  ],
  [
    'being quoted',
    'Governor Ann Reed was quoted as saying that the fire had been set on purpose. Police chief Carl Ruud was cited by local radio as saying nobody had been arrested.',
    ['Ann Reed: the fire had been', 'Carl Ruud: nobody had been arrested'],
  ],
  [
    'a claim in a noun',
    "Lind's claim that the minister lied has not been proved. The ministry's statement that all ships are safe came as a surprise to sailors.",
    ['Lind: the minister lied', 'The ministry: all ships are safe'],
  ],
  [
    'a document that reads',
    'The two countries signed a treaty. “Both parties shall reduce their fleets,” the statement read. The report says that the fleets had grown by a third.',
    [
      'Harbour Wire: The two countries signed',
      'the statement: Both parties shall reduce',
      'The report: the fleets had grown',
    ],
  ],
  [
    'beliefs, denials and warnings',
    'Dahl believes the worst is over. The bank denies that it sold the bonds. Economists argue that wages will fall. The central bank warned that prices could rise.',
    [
      'Dahl: the worst is over',
      'The bank: it sold the bonds',
      'Economists: wages will fall',
      'The central bank: prices could rise',
    ],
  ],
  [
    'a speaker between two halves',
    '“The strike,” union leader Kari Moe said on Monday, “will last until the company pays.” The company, she said, owes each driver 2,000 crowns.',
    ['Kari Moe: The strike,” union leader', 'Kari Moe: The company, she said,'],
  ],
  [
    'a statement as the place of what is said',
    'The airline said in a statement that all passengers were safe. It added that two engines had failed.',
    ['The airline: all passengers were safe', 'The airline: two engines had failed'],
  ],
  [
    'a speaker in the next sentence',
    '“Nobody warned us in time. The water came at night.” Lena Moe, a farmer in the valley, said that her barn was gone.',
    ['unnamed: Nobody warned us in', 'unnamed: The water came at', 'Lena Moe: her barn was gone'],
  ],
];

describe('claimants of a wire report', () => {
  it.each(WIRES)('with %s', (_, text, claims) => {
    expect(claimsOf(text)).toEqual(claims);
  });
});
