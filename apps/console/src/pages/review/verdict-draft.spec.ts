// Drafts of verdicts: between form and server, and what they lack.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  evidenceAt,
  gapsOf,
  SUMMARY_LIMIT,
  toBody,
  toDraft,
  toProposal,
  urlIn,
  type VerdictDraft,
} from './verdict-draft.js';

const scale = { slug: 'truth', version: 3 };
const complete: VerdictDraft = {
  ...toDraft(undefined, scale),
  rating: 'true',
  summary: 'It is so.',
  rationale: 'The minutes say so.',
  evidence: [{ ...evidenceAt('https://example.org/minutes', '2026-03-01T10:00:00.000Z'), title: 'Minutes' }],
};

describe('a draft', () => {
  it('begins empty on the scale of new verdicts', () => {
    expect(toDraft(undefined, scale)).toEqual({
      ...{ scale: 'truth', scaleVersion: 3, rating: '', summary: '', rationale: '', evidence: [] },
    });
  });

  it('keeps the version of its scale', () => {
    expect(toDraft({ scale: 'truth', scaleVersion: 2 }, scale).scaleVersion).toBe(2);
  });

  it('comes back as it was saved', () => {
    const evidence = fc.record({
      url: fc.webUrl(),
      title: fc.constantFrom('', 'Minutes'),
      publisher: fc.constantFrom('', 'Council'),
      excerpt: fc.constantFrom('', 'It rose.'),
      stance: fc.constantFrom('supports' as const, 'refutes' as const, 'context' as const),
      kind: fc.constantFrom('primary' as const, 'data' as const),
      readAt: fc.constantFrom('', '2026-03-01T10:00:00.000Z'),
    });
    const drafts = fc.record({
      scale: fc.constant('truth'),
      scaleVersion: fc.integer({ min: 1 }),
      rating: fc.constantFrom('', 'true'),
      summary: fc.string(),
      rationale: fc.string(),
      evidence: fc.array(evidence, { maxLength: 3 }),
    });
    fc.assert(fc.property(drafts, (draft) => expect(toDraft(toBody(draft), scale)).toEqual(draft)));
  });
});

describe('what a draft lacks', () => {
  it('is nothing when all is there', () => {
    expect(gapsOf(complete)).toEqual([]);
    expect(toProposal(complete).evidence).toHaveLength(1);
  });

  it('is named in the order of the form', () => {
    expect(gapsOf(toDraft(undefined, scale))).toEqual(['rating', 'summary', 'rationale', 'evidence']);
  });

  it('counts characters as people do', () => {
    expect(gapsOf({ ...complete, summary: '😀'.repeat(SUMMARY_LIMIT) })).toEqual([]);
    expect(gapsOf({ ...complete, summary: 'a'.repeat(SUMMARY_LIMIT + 1) })).toEqual(['summary-length']);
  });

  it('is a title, where the page could not be read', () => {
    expect(gapsOf({ ...complete, evidence: [evidenceAt('https://example.org/', '')] })).toEqual(['evidence-title']);
  });
});

describe('urlIn', () => {
  it.each([
    ['https://example.org/a?b#c', 'https://example.org/a?b#c'],
    ['  example.org/report.pdf ', 'https://example.org/report.pdf'],
    ['nothing here', undefined],
    ['word', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('reads %j', (pasted, url) => expect(urlIn(pasted)).toBe(url));
});
