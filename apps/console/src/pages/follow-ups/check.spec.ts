/** A check before it is recorded. */
import { describe, expect, it } from '@jest/globals';
import { type CheckDraft, closes, EMPTY_CHECK, LATER, missingIn, stanceFor, toUrl } from './check.js';

const EVIDENCE = { url: 'https://port.example/', title: 'Opening', stance: 'supports', kind: 'primary' } as const;
const draft = (changes: Partial<CheckDraft>): CheckDraft => ({ ...EMPTY_CHECK, ...changes });

describe('a check can be recorded', () => {
  it.each([
    ['outcome', {}],
    ['evidence', { outcome: 'kept' }],
    ['evidence', { outcome: 'stalled' }],
    ['address', { outcome: 'in-progress', url: 'port.example' }],
    ['title', { outcome: 'kept', evidence: [{ ...EVIDENCE, title: ' ' }] }],
    [undefined, { outcome: 'kept', evidence: [EVIDENCE] }],
    [undefined, { outcome: 'in-progress' }],
    [undefined, { outcome: LATER }],
  ] as const)('unless the %s is missing: %j', (missing, changes) => {
    expect(missingIn(draft(changes))).toBe(missing);
  });

  it('and closes the follow-up when its outcome settles the plan', () => {
    expect(['kept', 'partly-kept', 'broken', 'stalled', 'in-progress', LATER].map(closes)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['kept', 'broken', 'stalled'].map(stanceFor)).toEqual(['supports', 'refutes', 'context']);
  });
});

describe('an address of evidence', () => {
  it.each([
    ['port.example/opening', 'https://port.example/opening'],
    [' http://port.example ', 'http://port.example/'],
    ['javascript:alert(1)', undefined],
    ['ftp://port.example', undefined],
    ['the port', undefined],
    ['', undefined],
  ])('%j is read as %j', (typed, url) => {
    expect(toUrl(typed)).toBe(url);
  });
});
