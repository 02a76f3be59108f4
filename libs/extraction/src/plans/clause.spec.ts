/** Which clause of a claim says what is to be done. */
import { describe, expect, it } from '@jest/globals';
import { sentencesOf } from '../text/sentences.js';
import { clauseOf } from './clause.js';

function wordsOf(text: string): { root: string; governor: string; subject: string; action: string; form: string } {
  const tokens = sentencesOf(text, { start: 0, end: text.length }, 0).flatMap((sentence) => sentence.tokens);
  const { root, governor, subject, action, form } = clauseOf({
    tokens,
    direct: false,
    reported: false,
    officeSpeaks: false,
  });
  const word = (place: number): string => tokens[place]?.lower ?? '';
  return { root: word(root), governor: word(governor), subject: word(subject), action: word(action), form };
}

describe('the clause of a claim', () => {
  it('is its verb with the words before it', () => {
    expect(wordsOf('The council will open a new library in June.')).toEqual({
      root: 'open',
      governor: '',
      subject: 'council',
      action: 'open',
      form: 'will VB',
    });
  });

  it('has what is planned as its action', () => {
    expect(wordsOf('The council plans to open a library.')).toMatchObject({ governor: 'plans', action: 'open' });
  });

  it('is what was vowed', () => {
    expect(wordsOf('The minister vowed that the school would reopen.')).toMatchObject({
      governor: 'vowed',
      subject: 'school',
      action: 'reopen',
      form: 'would VB',
    });
  });

  it('is found in any words', () => {
    for (const text of ['No.', '!', 'Tickets: 40 euros', 'To be announced']) expect(wordsOf(text)).toBeDefined();
  });
});
