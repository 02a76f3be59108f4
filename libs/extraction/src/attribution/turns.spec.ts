/** Who speaks in interviews and transcripts. */
import { describe, expect, it } from '@jest/globals';
import { readText } from '../text/read-text.js';
import { turnsOf } from './turns.js';

function turns(text: string): (readonly string[])[] {
  return turnsOf(readText(text).sentences).map(({ attribution: { source, content } }) => [
    source ? text.slice(source.start, source.end) : '',
    ...content.map(({ start, end }) => text.slice(start, end)),
  ]);
}

describe('turnsOf', () => {
  it('gives each paragraph to the name that it begins with', () => {
    expect(
      turns(
        'Kovac: The bridge is closed. It will open in May.\n\nDaily Post: Who pays?\n\nKovac: The city does.\n\nDaily Post: When?',
      ),
    ).toEqual([
      ['Kovac', 'The bridge is closed.', 'It will open in May.'],
      ['Daily Post', 'Who pays?'],
      ['Kovac', 'The city does.'],
      ['Daily Post', 'When?'],
    ]);
  });

  it('takes no name that stands there only once, and no other beginning', () => {
    expect(turns('Update: The bridge is closed.\n\nIt will open in May.')).toEqual([]);
    expect(turns('The reason: The bridge is old.\n\nThe reason: The bridge is old.')).toEqual([]);
  });
});
