/** Kinds of sentences that rules alone would not tell, and of such that they do. */
import { describe, expect, it } from '@jest/globals';
import type { Kind } from '#domain';
import fc from 'fast-check';
import { sentencesOf } from '../text/sentences.js';
import { kindOf } from './kind.js';
import { atFrequencies, probabilitiesOf } from './kind-model.js';

function kindIn(text: string, direct = false): Kind {
  const tokens = sentencesOf(text, { start: 0, end: text.length }, 0).flatMap((sentence) => sentence.tokens);
  return kindOf({ tokens, direct, reported: false, officeSpeaks: false });
}

describe('kindOf', () => {
  it.each<[Kind, string]>([
    ['quantity', 'The shipyard sold 41 ferries last year.'],
    ['quantity', 'Burglaries have declined since the spring.'],
    ['quantity', 'Bread is cheaper in Norwood than in the capital.'],
    ['quantity', 'The port is the largest in the region.'],
    ['assertion', 'The envoy caught COVID-19.'],
    ['assertion', 'The cabinet fell on Tuesday.'],
    ['causation', 'The outage was caused by a fallen tree.'],
    ['causation', 'Damp walls can cause asthma.'],
    ['causation', 'The firm blamed the loss on a weak dollar.'],
    ['prediction', 'Heavy rain is expected overnight.'],
    ['rule', 'Under the statute, tenants must give notice in writing.'],
    ['prediction', 'Rents are expected to rise in spring.'],
    ['assertion', 'The auditor visited the depot in Norwood.'],
    ['opinion', 'The council should be ashamed of the contract.'],
  ])('is %s for "%s"', (kind, text) => {
    expect(kindIn(text)).toBe(kind);
  });

  it('is experience for what somebody says to have lived through', () => {
    expect(kindIn('I waited outside the clinic for nine hours', true)).toBe('experience');
  });
});

describe('probabilities of kinds', () => {
  const scores = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 2, maxLength: 8 });

  it('sum to 1, at whatever frequencies', () => {
    const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);
    fc.assert(
      fc.property(scores, fc.double({ min: 0.1, max: 3, noNaN: true }), (own, slope) => {
        const probabilities = probabilitiesOf(own, slope);
        expect(sum(probabilities)).toBeCloseTo(1, 9);
        expect(
          sum(
            atFrequencies(
              probabilities,
              own.map((_, i) => 1 / (i + 1)),
            ),
          ),
        ).toBeCloseTo(1, 9);
      }),
    );
  });

  it('stay as they are where all kinds are as frequent', () => {
    const probabilities = probabilitiesOf([1, 2, 0], 1);
    expect(atFrequencies(probabilities, [0.2, 0.2, 0.2])[1]).toBeCloseTo(probabilities[1] ?? 0, 12);
  });
});
