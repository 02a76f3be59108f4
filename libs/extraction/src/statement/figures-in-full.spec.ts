/** Whose a bare figure is. */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const last = (text: string): string | undefined =>
  extract(text, { language: 'en', publishedAt: '2024-05-14T09:00:00Z' }).claims.at(-1)?.statement;

describe('a figure of nobody', () => {
  const company = 'Voltera Motors raised its forecast. ';

  it.each([
    ['Gross margin widened to 31.4 percent.', 'Voltera Motors’ gross margin widened to 31.4 percent.'],
    ['Sales in Europe fell 3 percent.', 'Voltera Motors’ sales in Europe fell 3 percent.'],
    ['Net income fell to $143 million.', 'Voltera Motors’ net income fell to $143 million.'],
    ['The shares closed at $88.', 'Voltera Motors’ shares closed at $88.'],
    ['Quarterly revenue rose to $2 billion.', 'Voltera Motors’ quarterly revenue rose to $2 billion.'],
    ['EBITDA rose to $2 billion.', 'Voltera Motors’ EBITDA rose to $2 billion.'],
  ])('is the company’s that the text is about: "%s"', (text, statement) => {
    expect(last(`${company}${text}`)).toBe(statement);
  });

  it.each([
    'Sales of new homes fell 3 percent.',
    'Sales tax rose to 9 percent.',
    'Shares in Redwater rose 4 percent.',
    'The profit of the railway fell to $3 million.',
  ])('is somebody else’s: "%s"', (text) => {
    expect(last(`${company}${text}`)).toBe(text);
  });

  it('is left as it stands in a text about no company', () => {
    expect(last('The ministry met on Monday. Sales in Europe fell 3 percent.')).toBe('Sales in Europe fell 3 percent.');
  });
});
