/** What a page says to its reader in whole sentences is left out, and what an article says to "you" is not. */
import { describe, expect, it } from '@jest/globals';
import { cleanText } from './clean-text.js';
import { furnitureLikelihood } from './furniture-model.js';

describe('furnitureLikelihood', () => {
  it.each([
    'You can unsubscribe from our letters at any time by following the link at the bottom of each of them.',
    'Your support keeps our reporters in the courtroom. Please consider a monthly gift to this newsroom.',
    'Comments on this story are closed. Please read our rules before you post on other articles.',
    'Some of the links on this page earn us a commission, at no cost to you.',
  ])('is high for "%s"', (words) => {
    expect(furnitureLikelihood(words)).toBeGreaterThan(0.6);
  });

  it.each([
    'If you earn more than 50,000 crowns a month, you will pay 40 per cent on the rest from January, the ministry said.',
    'The paper apologised to its readers on Friday for a story that had named the wrong man.',
    'Subscribers of the streaming service fell by 3 per cent in May, the firm said in a letter to shareholders.',
    '“You can come with me or you can stay,” the captain told the passengers, according to two of them.',
  ])('is low for "%s"', (words) => {
    expect(furnitureLikelihood(words)).toBeLessThan(0.4);
  });
});

describe('a paragraph that addresses the reader', () => {
  const NEWS = [
    'The council voted by 14 to nine on Tuesday to close the road.',
    'It had been shut twice before, in May and in June.',
    'Traders said that they would go to court.',
  ];
  const PAGE = 'You can unsubscribe from our letters at any time. Your support keeps our newsroom independent.';

  it('is left out of a page', () => {
    expect(cleanText([...NEWS, PAGE].join('\n\n')).text).not.toContain('unsubscribe');
  });

  it('stays where it is most of what was sent', () => {
    expect(cleanText([NEWS[0], PAGE].join('\n\n')).text).toContain('unsubscribe');
  });

  it('stays in the mouth of who asks in an interview', () => {
    const asked = `Q: ${PAGE}`;
    expect(cleanText([...NEWS, asked, 'A: We do.', 'Q: Why?'].join('\n\n')).text).toContain('unsubscribe');
  });
});
