/** Which names stand beside a statement that leaves somebody or something open. */
import { describe, expect, it } from '@jest/globals';
import { extract, extractWith } from '../extract.js';
import type { ContextCandidate } from './context-features.js';

const CONTEXT = { language: 'en', publishedAt: '2026-03-03T09:00:00Z', publisher: 'Harbour Wire' };
const ROOM = 'The roof fell in. Two walls stood. The fire burnt for days. Nobody slept. It rained. ';
const MILL = `Kestrel Mills burnt down on Monday. Kestrel Mills had stood for 90 years. A guard saw smoke over Kestrel Mills at noon. ${ROOM}`;

/** The names offered for the last claim of a text. */
function offered(text: string): string[] {
  let last: readonly ContextCandidate[] = [];
  extractWith(text, CONTEXT, (candidates) => {
    last = candidates;
    return [];
  });
  return last.map(({ topic }) => topic.name);
}

const statements = (text: string): string[] => extract(text, CONTEXT).claims.map(({ statement }) => statement);
/** The same, where the first name that is offered is always taken: what is tested is the wording, not the choice. */
const withTheFirst = (text: string): string[] =>
  extractWith(text, CONTEXT, (candidates) =>
    candidates.slice(0, 1).map((candidate) => ({ candidate, probability: 1 })),
  ).claims.map(({ statement }) => statement);

describe('the names offered as context', () => {
  it('are those that the text names before, but for those in the statement', () => {
    expect(offered(`${MILL}Nobody was hurt in the fire.`)).toEqual(['Kestrel Mills']);
    expect(offered(`${MILL}The owner of Kestrel Mills was abroad.`)).toEqual([]);
  });

  it('are no persons where the statement names others and means nobody', () => {
    const text = `${ROOM}Olga Brandt left Tarvik on Monday. Olga Brandt was tired. She had slept for an hour. `;
    expect(offered(`${text}Nobody was hurt.`)).toContain('Olga Brandt');
    expect(offered(`${text}Bluewater Lines sent two ships.`)).not.toContain('Olga Brandt');
    expect(offered(`${text}Bluewater Lines had sent her a letter.`)).not.toContain('Bluewater Lines');
  });

  it('are none in a text of few sentences', () => {
    expect(offered('Kestrel Mills burnt down on Monday. Nobody was hurt.')).toEqual([]);
  });

  it('are few in a long text that names many', () => {
    const many = Array.from(
      { length: 400 },
      (_, i) => `The village of ${'ABCDEFGHIJ'[i % 10]}orra${'bcdfghkl'[i % 8]}en was flooded.`,
    );
    expect(offered(`${many.join(' ')} Nobody was hurt.`).length).toBeLessThan(20);
  });
});

describe('the context of a statement', () => {
  it('stands before its full stop', () => {
    expect(withTheFirst(MILL)).toContain('The roof fell in (context: Kestrel Mills).');
  });

  it('stands behind a quotation and not in it', () => {
    expect(withTheFirst(`${MILL}“They lost everything in one night,” said Olga Brandt.`).at(-1)).toBe(
      'Olga Brandt: “They lost everything in one night.” (context: Kestrel Mills)',
    );
  });

  it('is nothing that stands in the statement', () => {
    expect(statements(`${MILL}Kestrel Mills will be rebuilt.`).at(-1)).toBe('Kestrel Mills will be rebuilt.');
  });
});
