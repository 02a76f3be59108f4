/** What the models find fills the gaps of the rules, and changes nothing that these found. */
import { describe, expect, it } from '@jest/globals';
import type { Span } from '#domain';
import { readText } from '../text/read-text.js';
import { attributionsOf } from './attribute.js';
import type { Learnt } from './learnt.js';
import { supplemented } from './supplement.js';

const TEXT = 'The river is too high, and insurers fear a flood. Anna Kovac said it would fall.';
const span = (part: string): Span => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });
const FEAR: Learnt = {
  head: TEXT.indexOf('fear'),
  source: span('insurers'),
  cue: span('fear'),
  content: [span('a flood')],
  probability: 0.9,
};

describe('supplemented', () => {
  const { sentences, quotes } = readText(TEXT);
  const rules = attributionsOf(sentences, quotes);
  const cues = (learnt: readonly Learnt[]): string[] =>
    supplemented(rules, learnt, sentences).map(({ cue }) => TEXT.slice(cue.start, cue.end));

  it('adds what shares no word with what the rules found', () => {
    expect(cues([FEAR])).toEqual(['fear', 'said']);
    expect(cues([{ ...FEAR, content: [span('it would fall')] }])).toEqual(['said']);
  });

  it('adds nothing unlikely, and nothing that nobody says', () => {
    const { source: _, ...unsaid } = FEAR;
    expect(cues([{ ...FEAR, probability: 0.4 }, unsaid])).toEqual(['said']);
  });

  it('knows the sentences and the verb of what it adds', () => {
    const [fear] = supplemented(rules, [FEAR], sentences);
    expect(fear).toMatchObject({ sentence: 0, frame: { kind: 'thought', lemma: 'fear' } });
    expect(fear?.pieces).toEqual([{ ...span('a flood'), sentence: 0 }]);
  });
});
