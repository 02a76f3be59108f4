/** What extraction promises of any text: exact anchors, whole characters, time in proportion to length. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Extraction, Span } from '#domain';
import { cleanText, extract } from './index.js';

const spansOf = ({ claims, attributions }: Extraction): Span[] => [
  ...claims.flatMap(({ start, end, source, content }) => [{ start, end }, ...(source ? [source] : []), ...content]),
  ...attributions.flatMap(({ source, cue, content }) => [...(source ? [source] : []), ...cue, ...content]),
];

const cutsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff]$/.test(text.charAt(at - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(at));

function expectSound(text: string, extraction: Extraction): void {
  for (const { start, end, text: words } of extraction.claims) expect(text.slice(start, end)).toBe(words);
  for (const { start, end } of spansOf(extraction)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(cutsPair(text, start) || cutsPair(text, end)).toBe(false);
  }
}

const words = fc.constantFrom(
  ...'Trump Merkel said told that “ ” " ‘ ’ \' , . ? ! : ; — ( ) he she they according to the Kremlin agreed meet in July on Saturday will would 5 percent because \n \n\n \u00a0 😀 שלום 北京 U.S. Mr. and adding who'.split(
    ' ',
  ),
);

describe('extract', () => {
  it('anchors exactly, inside the text, and never in the middle of a character, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expectSound(text, extract(text, { language: 'en' }));
      }),
      { numRuns: 150 },
    );
  });

  it('anchors exactly in shuffled news words, quotation marks and strange scripts', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (list) => {
        const text = list.join(' ');
        expectSound(text, extract(text, { language: 'en', publishedAt: '2017-01-28T12:00:00Z' }));
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same whatever was read before', () => {
    const first = "''Trump's plan can't work,'' said Merkel, who doesn't like Trump's plans.";
    const second = "Merkel said Trump's plan won't be the ministry's.";
    const alone = extract(second, { language: 'en' });
    extract(first, { language: 'en' });
    expect(extract(second, { language: 'en' })).toEqual(alone);
  });

  it('gives the same claims for the raw text and for the cleaned one', () => {
    const raw =
      'Share this\n\nMerkel said on Saturday that Germany would pay more.\n\nRead more\n\nVia Example\n\nThe ministry denied the report.';
    const texts = (text: string): string[] => extract(text).claims.map((claim) => claim.text);
    expect(texts(raw)).toEqual(texts(cleanText(raw).text));
    expect(texts(raw)).toHaveLength(2);
  });

  it('splits no text that is not in English, and says why', () => {
    const extraction = extract('Die Kanzlerin sagte am Samstag, dass sie nach Hamburg kommen werde.');
    expect(extraction).toMatchObject({ language: 'de', claims: [], attributions: [] });
    expect(extraction.notSplit).toContain('"de"');
  });

  it('does not guess a language from too little', () => {
    expect(extract('12345 — ???')).toMatchObject({ language: 'und', claims: [] });
  });

  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ['one word without spaces', (n) => 'x'.repeat(n)],
    ['open quotation marks', (n) => '“ '.repeat(n / 2)],
    ['quotation marks of mixed styles', (n) => '“a "b" '.repeat(n / 7)],
    ['marks without spaces', (n) => 'a.'.repeat(n / 2)],
    ['single quotation marks behind s', (n) => "'as' ".repeat(n / 5)],
    ['cues without end', (n) => 'he said that '.repeat(n / 13)],
    ['prepositions without end', (n) => 'the head of '.repeat(n / 12)],
    ['quoted sentences without end', (n) => `“${'We will go. '.repeat(n / 12)}” she said.`],
    ['emoji', (n) => '😀 '.repeat(n / 3)],
    ['right-to-left words', (n) => 'שלום '.repeat(n / 5)],
    ['names without end', (n) => 'Angela Merkel met Donald Trump. '.repeat(n / 32)],
    ['lines without end', (n) => 'a\n'.repeat(n / 2)],
    ['white space between two words', (n) => `Trump${' '.repeat(n)}said it.`],
    ['commas between two words', (n) => `Trump said it ${','.repeat(n)} was so.`],
  ];
  it.each(hostile)('takes time in proportion to the length of %s', (_, make) => {
    // Processor time, for other programs on the machine must not decide this.
    const time = (size: number): number => {
      const text = make(size);
      const start = process.cpuUsage().user;
      extract(text, { language: 'en' });
      return (process.cpuUsage().user - start) / 1000;
    };
    time(10_000);
    const small = Math.min(time(30_000), time(30_000), time(30_000));
    const large = Math.min(time(60_000), time(60_000));
    // 20 ms of grace, for what is over at once is ruled by the collector of garbage.
    expect(large).toBeLessThan(4 * small + 20);
  });
});
