/** What a claim that begins with its verb is about. */
import { describe, expect, it } from '@jest/globals';
import { readText } from '../text/read-text.js';
import { missingSubject } from './missing-subject.js';

/** The subject found for the part of the sentence that begins with `opening`. */
function subjectFor(text: string, opening: string): string {
  const tokens = readText(text).sentences[0]?.tokens ?? [];
  const at = text.indexOf(opening);
  return missingSubject(
    tokens,
    tokens.filter(({ start }) => start >= at),
  )
    .map((token) => token.text)
    .join(' ');
}

describe('the subject of a part that begins with its verb', () => {
  it('is that of the verb that its own is joined to', () => {
    expect(subjectFor('The senator won on Tuesday and will meet his rival in May.', 'will meet')).toBe('The senator');
  });

  it('is what a relative clause describes', () => {
    expect(subjectFor('The union praised the mayor who had closed the port.', 'had closed')).toBe('the mayor');
  });

  it('is not looked for where there is one, or no finite verb', () => {
    expect(subjectFor('The senator won and he will meet his rival.', 'he will')).toBe('');
    expect(subjectFor('The senator hopes to meet his rival.', 'to meet')).toBe('');
  });
});
