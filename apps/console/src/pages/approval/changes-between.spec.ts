/** What an editor changed in a verdict that had been returned to them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changesBetween, type Compared, countOf } from './changes-between.js';

const piece = (url: string, title = url) => ({
  ...{ url, title, stance: 'supports' as const, kind: 'primary' as const },
  readAt: '2026-03-02T09:00:00.000Z',
});
const verdict = (fields: Partial<Compared> = {}): Compared => ({
  ...{
    scale: 'truth',
    rating: 'true',
    summary: 'So it is.',
    rationale: 'Read it.',
    evidence: [piece('a'), piece('b')],
  },
  ...fields,
});

describe('the changes of a verdict', () => {
  it('are none where only a source was read again', () => {
    const again = verdict({ evidence: [{ ...piece('a'), readAt: '2026-03-03T09:00:00.000Z' }, piece('b')] });
    expect(countOf(changesBetween(verdict(), again))).toBe(0);
  });

  it('name what came, went and was written anew', () => {
    const after = verdict({ rating: 'half-true', summary: 'Half.', evidence: [piece('b', 'Better'), piece('c')] });
    const changes = changesBetween(verdict(), after);
    expect(changes).toMatchObject({ rating: true, summary: true, rationale: false });
    expect(changes.evidence.map(({ is, piece: { url } }) => `${is} ${url}`)).toEqual([
      'changed b',
      'added c',
      'removed a',
    ]);
    expect(countOf(changes)).toBe(5);
  });

  it('are as many backward as forward', () => {
    const some = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
      .chain((urls) => fc.tuple(...urls.map((url) => fc.constantFrom(piece(url), piece(url, 'other')))))
      .map((evidence) => verdict({ evidence }));
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(countOf(changesBetween(one, other))).toBe(countOf(changesBetween(other, one)));
        expect(countOf(changesBetween(one, one))).toBe(0);
      }),
    );
  });
});
