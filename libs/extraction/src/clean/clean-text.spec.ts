/** Cleaning of plain text: what goes, what stays, and that nothing inside a paragraph is altered. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from './clean-text.js';

const clean = (...lines: string[]): string => cleanText(lines.join('\n')).text;
const PROSE = 'The ministry said on Saturday that the talks would go on.';

describe('cleanText', () => {
  it.each([
    'Read more',
    'Share this article',
    'Updated at 10:15 GMT',
    'Last updated: 28 January 2017',
    'Published January 28, 2017, 3:04 PM',
    '(Reporting by Ada Lund in Berlin; Editing by Tom Vale)',
    'Reporting by Ada Lund; editing by Tom Vale',
    'Via Harbour Wire',
    'ADVERTISEMENT',
    'Advertisement - story continues below',
    'By Ada Lund and Tom Vale',
    'We use cookies to make this site better. By continuing you agree.',
    'Sign up for our newsletter',
    'Start the day with the stories that matter. Sign up for our Morning Brief newsletter.',
    'Update, November 14th, 8:40PM UTC: Added comment from the firm.',
    'Contact Dana securely on Signal at dokamoe.22.',
    'Related: What the summit is about',
    'FILE PHOTO: A telephone on a desk in Moscow',
    'Photo: Ada Lund/Getty Images',
    'Caption: The two at a table',
    '© 2017 Harbour Wire',
    '5 min read',
    'https://example.org/a-story',
    '@harbourwire',
    '* * *',
    '28 January 2017',
    'Sat Jan 28, 2017 | 5:12pm EST',
    'Politics | World | Elections',
    'The president speaks by phone. REUTERS/Jane Doe',
    '1 of 3 | The president speaks by phone. (AP Photo/Jane Doe)',
    'Jane Doe in Berlin contributed to this report.',
    'You have successfully subscribed.',
    'Click to share on Twitter (Opens in new window)',
    'Our Standards: The Harbour Wire Principles.',
    'Get the day’s top stories in your inbox every morning.',
    'Sign up to our newsletter',
    'Our weekly newsletter is free. Subscribe here.',
    'Scroll down for more',
    'Good morning and welcome to our live coverage of the debate.',
    'That’s all from us for today.',
    'We are now closing this blog.',
    'Try our new quiz! How well do you know the harbour?',
    'Reach Ada Lund at 555-0100.',
    'You can find this story in My Bookmarks.',
    'Support independent journalism from two euros a month.',
  ])('leaves out "%s"', (line) => {
    expect(clean(line, '', PROSE)).toBe(PROSE);
    expect(clean(PROSE, '', line)).toBe(PROSE);
  });

  it.each([
    'Published figures show that prices rose in January.',
    'Updated rules forbid the sale of such goods.',
    'Sharing the cost of defense was the main subject.',
    'More than 100 people came, the police said.',
    'By Friday the talks had ended without a result.',
    'Photographs of the meeting were not allowed.',
    'On 28 January 2017 they spoke.',
    'For more than 10 years the port has been closed.',
    'Via side doors and with much patience, the senator made some gains;',
    'NATO Secretary-General Jens Stoltenberg came to Berlin.',
    'Image is everything, the minister said.',
    'Get the economy going, the minister told parliament, and the rest will follow.',
    'Supporters of the newsletter plan met in Berlin on Friday.',
    'By signing the treaty, both sides ended the war.',
    'Contact between the two islands was lost on Monday.',
    'We will bring the case to court, the minister said on Monday.',
    'Good morning, he told the guests, and left the room.',
  ])('keeps "%s"', (line) => {
    expect(clean(line)).toBe(line);
  });

  it('takes off who wrote it at the end, and keeps what is told of the same person before', () => {
    const note = 'Ada Lund covers schools and harbours for the Ledger.';
    expect(clean(PROSE, '', note)).toBe(PROSE);
    expect(clean(note, '', PROSE)).toBe(`${note}\n\n${PROSE}`);
    expect(clean(PROSE, '', 'Per Strand is a freelance writer in Riga.')).toBe(PROSE);
    expect(clean(PROSE, '', 'The new law covers schools and harbours.')).toContain('law');
  });

  it('keeps a headline once, and not at all where it is the title', () => {
    const headline = 'Calls set the tone for the weekend';
    expect(clean(headline, '', headline, '', PROSE)).toBe(`${headline}\n\n${PROSE}`);
    expect(cleanText(`${headline}\n\n${PROSE}`, headline).text).toBe(PROSE);
  });

  it('takes a credit in brackets off the end of a paragraph', () => {
    expect(clean(`${PROSE} (Reporting by Ada Lund)`)).toBe(PROSE);
  });

  it('keeps non-breaking spaces and curly quotation marks as they are', () => {
    const line = 'It\u00a0cost 5\u00a0million, he\u00a0said: “That’s ‘too’ much.”';
    expect(clean(line)).toBe(line);
  });

  it('puts a hard-wrapped sentence together as one paragraph', () => {
    const wrapped =
      'The ministry said on Saturday that the talks between the two\ncapitals would go on in the coming weeks.';
    expect(cleanText(wrapped).text).toBe(wrapped);
    expect(cleanText(`${wrapped}\n\n${PROSE}`).text).toBe(`${wrapped}\n\n${PROSE}`);
  });

  it('gives the same text when it cleans a clean text again', () => {
    const line = fc.constantFrom(
      PROSE,
      'Read more',
      'A headline',
      '',
      '  ',
      'It “went on” there.',
      'Via X',
      'and so on',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const once = clean(...lines);
        expect(cleanText(once).text).toBe(once);
      }),
    );
  });
});
