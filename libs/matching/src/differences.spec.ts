import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differences, type Passage } from './differences.js';
import { readStatement } from './reading.js';

/** Kinds with the words of either side: `number: 4.1 % / 4.4 %`. */
function between(here: string, there: string): string[] {
  const quote = (passages: readonly Passage[]): string => passages.map(({ text }) => text).join(', ');
  return differences(readStatement(here), readStatement(there)).map(
    ({ kind, here: mine, there: yours }) => `${kind}: ${quote(mine)} / ${quote(yours)}`,
  );
}

describe('what two statements differ in', () => {
  it.each([
    ['Unemployment fell to 4.1 % in 2016.', 'Unemployment fell to 4.4 % in 2016.', ['number: 4.1 % / 4.4 %']],
    ['The city built 40,000 homes.', 'The city built homes.', ['number: 40,000 / ']],
    ['The debt rose by $2bn.', 'The debt rose by €2bn.', ['number: $2bn / €2bn']],
    ['GDP grew in 2019.', 'GDP grew in 2020.', ['date: 2019 / 2020']],
    ['The bridge opens in July 2017.', 'The bridge opens.', ['date: July 2017 / ']],
    ['They met on 28 January.', 'They met on January 29.', ['date: 28 January / January 29']],
    ['The vaccine causes autism.', 'The vaccine does not cause autism.', ['negation:  / not']],
    ["The minister didn't resign.", 'The minister resigned.', ["negation: didn't / "]],
    ['Crime rose last year.', 'Crime fell last year.', ['negation: rose / fell']],
    ['Angela Merkel met Donald Trump.', 'Angela Merkel met Vladimir Putin.', ['name: Donald Trump / Vladimir Putin']],
    ['Poland voted against the plan.', 'Hungary voted against the plan.', ['name: Poland / Hungary']],
    [
      'In 2015 Greece owed 320 billion euros.',
      'In 2016 Greece did not owe 330 billion euros.',
      ['number: 320 billion euros / 330 billion euros', 'date: 2015 / 2016', 'negation:  / not'],
    ],
  ])('are found: %s – %s', (here, there, expected) => {
    expect(between(here, there)).toEqual(expected);
  });

  it.each([
    ['Costs rose by 2 billion euros.', 'Costs rose by €2,000 million.'],
    ['It was 4.1 per cent.', 'It was 4.1%.'],
    ['A third of them left.', '33 % of them left.'],
    ['Twenty-five people died.', '25 people died.'],
    ['They spoke on Jan. 28, 2017.', 'They spoke on 28 January 2017.'],
    ['They spoke on 2017-01-28.', 'They spoke in January 2017.'],
    ['Chancellor Angela Merkel accepted.', 'Ms Merkel accepted.'],
    ['The World Health Organization warned.', 'The WHO warned.'],
    ['The German government fell.', 'The government of Germany fell.'],
    ['The United States left the pact.', 'The US left the pact.'],
    ['France and the UK agreed.', 'Britain agreed with the French.'],
    ['Crime did not rise.', 'Crime fell.'],
    ['Nobody denied the report.', 'They confirmed the report.'],
  ])('are not made up: %s – %s', (here, there) => {
    expect(between(here, there)).toEqual([]);
  });

  const statement = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...'Angela Merkel Trump US not never 4.1 % $2 bn 2017 28 January Jan. fell rose a third of per cent , . “ ” 1,000 5m Q1'.split(
            ' ',
          ),
        ),
        { maxLength: 25 },
      )
      .map((words) => words.join(' ')),
  );

  it('are none between a statement and itself', () => {
    fc.assert(fc.property(statement, (text) => between(text, text).length === 0));
  });

  it('are the same seen from the other side', () => {
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        const [a, b] = [readStatement(one), readStatement(other)];
        const turned = differences(b, a).map(({ kind, here, there }) => ({ kind, here: there, there: here }));
        expect(differences(a, b)).toEqual(turned);
      }),
    );
  });

  it('stand at places of the statements', () => {
    fc.assert(
      fc.property(statement, statement, (one, other) => {
        for (const { here, there } of differences(readStatement(one), readStatement(other))) {
          for (const { start, end, text } of here) expect(one.slice(start, end)).toBe(text);
          for (const { start, end, text } of there) expect(other.slice(start, end)).toBe(text);
          for (const { start, end } of [...here, ...there]) expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
