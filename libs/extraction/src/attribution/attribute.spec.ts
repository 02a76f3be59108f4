/** Who says what, by which words: one sentence a pattern of reporting. */
import { describe, expect, it } from '@jest/globals';
import { readText } from '../text/read-text.js';
import { attributionsOf } from './attribute.js';

type Triple = readonly [source: string, cue: string, content: string];

function triples(text: string): Triple[] {
  const { sentences, quotes } = readText(text);
  return attributionsOf(sentences, quotes).map(({ source, cue, pieces }) => [
    source ? text.slice(source.start, source.end) : '',
    text.slice(cue.start, cue.end),
    pieces.map(({ start, end }) => text.slice(start, end)).join(' … '),
  ]);
}

const CASES: readonly (readonly [string, readonly Triple[]])[] = [
  ['Merkel said that the talks had failed.', [['Merkel', 'said', 'the talks had failed']]],
  ['Merkel said the talks had failed.', [['Merkel', 'said', 'the talks had failed']]],
  ['The talks had failed, Merkel said on Saturday.', [['Merkel', 'said', 'The talks had failed']]],
  ['The talks had failed, the ministry said in a statement.', [['the ministry', 'said', 'The talks had failed']]],
  ['“The talks failed,” Merkel said.', [['Merkel', 'said', '“The talks failed,”']]],
  ['“The talks failed,” said Merkel.', [['Merkel', 'said', '“The talks failed,”']]],
  ['"The talks failed," she told reporters in Berlin.', [['she', 'told', '"The talks failed,"']]],
  ['“The talks failed,” he said, “and nobody cares.”', [['he', 'said', '“The talks failed,” … “and nobody cares.”']]],
  [
    '“The talks failed. We are sad,” Merkel said. “It is over.”',
    [['Merkel', 'said', '“The talks failed. … We are sad,” … “It is over.”']],
  ],
  ['The talks, Trump said, would fail.', [['Trump', 'said', 'The talks … would fail']]],
  ['For now, he said, the talks would go on.', [['he', 'said', 'For now … the talks would go on']]],
  [
    'According to the ministry, prices fell by 2 percent.',
    [['the ministry', 'According to', 'prices fell by 2 percent']],
  ],
  [
    'Prices fell by 2 percent, according to the ministry.',
    [['the ministry', 'according to', 'Prices fell by 2 percent']],
  ],
  [
    'Dmitry Peskov, the Kremlin spokesman, told reporters on Friday that the call would be made.',
    [['Dmitry Peskov, the Kremlin spokesman', 'told', 'the call would be made']],
  ],
  [
    'Steffen Seibert, who speaks for the chancellor, said she would travel.',
    [['Steffen Seibert, who speaks for the chancellor', 'said', 'she would travel']],
  ],
  ['Rep. Ann Lynch (D-Mass.) said the law was clear.', [['Rep. Ann Lynch (D-Mass.)', 'said', 'the law was clear']]],
  ['Trump said in a statement that he would go.', [['Trump', 'said', 'he would go']]],
  ['Trump said on Friday he would go.', [['Trump', 'said', 'he would go']]],
  ['The company last week announced that it would close.', [['The company', 'announced', 'it would close']]],
  [
    'Trump said that prices fell, adding that wages rose.',
    [
      ['Trump', 'said', 'prices fell'],
      ['Trump', 'adding', 'wages rose'],
    ],
  ],
  [
    'Trump said that prices fell, while Merkel said that they rose.',
    [
      ['Trump', 'said', 'prices fell'],
      ['Merkel', 'said', 'they rose'],
    ],
  ],
  [
    'The Kremlin said that Putin told Trump that Russia was ready.',
    [
      ['The Kremlin', 'said', 'Putin told Trump that Russia was ready'],
      ['Putin', 'told', 'Russia was ready'],
    ],
  ],
  [
    'Asked about it, he replied by saying that nothing had changed.',
    [['he', 'replied by saying', 'nothing had changed']],
  ],
  ['The minister vowed to cut taxes.', [['The minister', 'vowed', 'to cut taxes']]],
  ['Merkel: “We agreed on all points.”', [['Merkel', ':', '“We agreed on all points.”']]],
  ['Merkel went on:\n\n“We agreed on all points.”', []],
  ['Merkel added:\n\n“We agreed on all points.”', [['Merkel', 'added', '“We agreed on all points.”']]],
  ['The report has 30 pages and says nothing of the cost.', [['The report', 'says', 'nothing of the cost']]],
  ['He ran for mayor and lost.', []],
  ['The talks were said to have failed.', []],
];

describe('attributions', () => {
  it.each(CASES)('of %j', (text, expected) => {
    expect(triples(text)).toEqual(expected);
  });

  it('give a quotation over paragraphs to its one speaker', () => {
    const text = '“First we met in Berlin.\n\n“Then we agreed on all points,” Merkel said.';
    expect(triples(text)).toEqual([['Merkel', 'said', '“First we met in Berlin. … “Then we agreed on all points,”']]);
  });
});
