/** The words of corrected attributions are found in the text, or counted as not to be found. */
import { describe, expect, it } from '@jest/globals';
import type { Decision, ExampleClaim } from '#domain';
import { marksOf } from './marks.js';

const text =
  'Ada Example, the mayor, said that the port grew. "It will grow again," she told reporters. Example added that wages fell.';

function claim(exact: string, decisions: readonly Decision[], fields: Partial<ExampleClaim> = {}): ExampleClaim {
  const start = text.indexOf(exact);
  return {
    start,
    end: start + exact.length,
    statement: exact,
    claimants: [{ name: 'Ada Example', type: 'person' }],
    attribution: 'indirect',
    attributionChain: [],
    kind: 'assertion',
    decisions,
    ...fields,
  };
}

const words = (...claims: ExampleClaim[]): unknown => {
  const { right, wrong, unusable } = marksOf({ text, claims });
  const said = (span?: { start: number; end: number }): string | undefined => span && text.slice(span.start, span.end);
  const shown = (marks: typeof right): unknown[] => marks.map(({ cue, source }) => [said(cue), said(source)]);
  return { right: shown(right), wrong: shown(wrong), unusable };
};

describe('the marks of corrected attributions', () => {
  it('are where the words stand nearest to the claim', () => {
    expect(words(claim('the port grew', ['kept'], { cue: 'said' }))).toEqual({
      right: [['said', 'Ada Example']],
      wrong: [],
      unusable: 0,
    });
  });

  it('know somebody by the last part of the name alone', () => {
    const { right } = marksOf({ text, claims: [claim('wages fell', ['re-attributed'], { cue: 'added' })] });
    expect(right[0]?.source).toEqual({ start: text.lastIndexOf('Example'), end: text.lastIndexOf('Example') + 7 });
  });

  it('leave the source open where the text has a pronoun', () => {
    const far = claim('It will grow again,', ['kept'], {
      cue: 'told',
      claimants: [{ name: 'Ben Sample', type: 'person' }],
    });
    expect(words(far)).toEqual({ right: [['told', undefined]], wrong: [], unusable: 0 });
  });

  it('count as unusable without their cue, also where it stands only inside another word', () => {
    expect(words(claim('the port grew', ['kept'], { cue: 'claimed' }))).toMatchObject({ right: [], unusable: 1 });
    expect(words(claim('the port grew', ['kept'], { cue: 'port' }))).toMatchObject({ unusable: 0 });
    expect(words(claim('the port grew', ['kept'], { cue: 'rep' }))).toMatchObject({ right: [], unusable: 1 });
    expect(words(claim('the port grew', ['kept']))).toMatchObject({ right: [], unusable: 1 });
  });

  it('tell the cue that an editor did not let stand', () => {
    const other = claim('wages fell', ['re-attributed'], { cue: 'added', before: { cue: 'told' } });
    expect(words(other)).toMatchObject({ right: [['added', 'Example']], wrong: [['told', undefined]] });
    const nobody = claim('wages fell', ['re-attributed'], {
      attribution: 'narrator',
      claimants: [],
      before: { cue: 'added' },
    });
    expect(words(nobody)).toEqual({ right: [], wrong: [['added', undefined]], unusable: 0 });
  });

  it('are none for claims that nobody decided on', () => {
    expect(words(claim('the port grew', [], { cue: 'said' }))).toEqual({ right: [], wrong: [], unusable: 0 });
  });
});
