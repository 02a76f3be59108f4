/** What a text is about, and statements that name nothing without it. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const statementsOf = (text: string): string[] =>
  extract(text, { language: 'en', publishedAt: '2026-03-03T09:00:00Z', publisher: 'Harbour Wire' }).claims.map(
    ({ statement }) => statement,
  );

const MILL =
  'Kestrel Mills burnt down on Monday. Kestrel Mills had stood for 90 years. A guard saw smoke over Kestrel Mills at noon. ';

describe('the context of a statement', () => {
  it('is added where the statement names nobody and nothing', () => {
    expect(statementsOf(`${MILL}Nobody was hurt in the fire.`).at(-1)).toBe(
      'Nobody was hurt in the fire (context: Kestrel Mills).',
    );
  });

  it('stands behind a quotation and not in it', () => {
    const last = statementsOf(`${MILL}“I lost everything in one night,” said Olga Brandt.`).at(-1);
    expect(last).toBe('Olga Brandt: “I lost everything in one night.” (context: Kestrel Mills)');
  });

  it('is left out where a name is in the statement', () => {
    expect(statementsOf(`${MILL}The town of Tarvik sent two engines.`).at(-1)).toBe(
      'The town of Tarvik sent two engines.',
    );
  });

  it('is left out beside "their", whose it would seem to be', () => {
    expect(statementsOf(`${MILL}Their lawyers were silent for a week.`).at(-1)).toBe(
      'Their lawyers were silent for a week.',
    );
  });

  it('is nothing that the text names once, and nobody', () => {
    expect(statementsOf('Kestrel Mills burnt down on Monday. Nobody was hurt in the fire.').at(-1)).not.toContain(
      'context',
    );
    const person = 'Olga Brandt left. Olga Brandt was tired. Olga Brandt had worked all night. ';
    expect(statementsOf(`${person}Nobody was hurt in the fire.`).at(-1)).not.toContain('context');
  });
});
