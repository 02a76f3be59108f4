/** For whom a person speaks who says "we". */
import { describe, expect, it } from '@jest/globals';
import { extract } from '../extract.js';

const last = (text: string): string | undefined =>
  extract(text, { language: 'en', publishedAt: '2024-05-14T09:00:00Z' }).claims.at(-1)?.statement;

describe('whoever says "we"', () => {
  it.each([
    [
      'an office behind the name',
      '“We gained share in every market,” said Ana Silva, chief executive of Voltera Motors.',
      'Ana Silva of Voltera Motors: “We gained share in every market.”',
    ],
    [
      'an owner before the name',
      '“Our crews found 12 leaks,” said the Marine Safety Agency’s Ben Okafor.',
      'Ben Okafor of the Marine Safety Agency: “Our crews found 12 leaks.”',
    ],
    [
      'an owner in a remark',
      'The Water Safety Commission (WSC) met on Monday. “They told us that 300 jobs would go,” said Jane Parry, the WSC’s deputy director.',
      'Jane Parry of the Water Safety Commission (WSC): “They told us that 300 jobs would go.”',
    ],
    [
      'what the sentence before names',
      'Redwater Holdings owns two mills. Its director, Rosa Lind, was in Tarvik on Monday. “We will build a third mill,” Lind said.',
      'Rosa Lind of Redwater Holdings: “We will build a third mill.”',
    ],
    [
      'the company that the text is about',
      'Voltera Motors raised its forecast on Monday. “We gained share in every market,” Chief Executive Ana Silva said.',
      'Ana Silva of Voltera Motors: “We gained share in every market.”',
    ],
    [
      'what the person runs',
      'Ana Silva, who runs the Water Safety Agency, met reporters on Monday. “We lost seven months,” Silva said.',
      'Ana Silva of the Water Safety Agency: “We lost seven months.”',
    ],
    [
      'what the person took over',
      'Ana Silva took charge of the Water Safety Agency in 2022. “We lost seven months,” Silva said.',
      'Ana Silva of the Water Safety Agency: “We lost seven months.”',
    ],
    [
      'a name that nothing else tells',
      '“We have been working 14 hours a day,” said Unison’s regional organiser, Bev Lind.',
      'Bev Lind of Unison: “We have been working 14 hours a day.”',
    ],
  ])('speaks for %s', (_, text, statement) => {
    expect(last(text)).toBe(statement);
  });

  it('speaks for nobody who is not given', () => {
    expect(last('Voltera Motors raised its forecast. “We want to close the port,” Ana Silva said.')).toBe(
      'Ana Silva: “We want to close the port.”',
    );
    expect(last('“I want to close the port,” said Ana Silva, chief executive of Voltera Motors.')).toBe(
      'Ana Silva: “I want to close the port.”',
    );
  });
});
