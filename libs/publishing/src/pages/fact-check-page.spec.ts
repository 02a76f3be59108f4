/** The public page of a fact-check, as readers and browsers get it. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { truthScale } from '#domain';
import { expectSoundPage, parse, textsOf } from '../../testing/page.js';
import { corrected, evidence, factCheck, newsroom, verdict } from '../../testing/samples.js';
import type { FactCheckPage } from '../fact-check.js';
import { renderFactCheckPage } from './fact-check-page.js';

const pageOf = (check: FactCheckPage): ReturnType<typeof parse> => parse(renderFactCheckPage(check));
const withClaim = (claim: Partial<FactCheckPage['claim']>): FactCheckPage => ({
  ...factCheck,
  claim: { ...factCheck.claim, ...claim },
});

describe('the page of a fact-check', () => {
  it('tells its parts in the order in which a reader asks', () => {
    const text = textsOf(pageOf(corrected('correction')), 'article')[0] ?? '';
    const parts = [
      'Reported by The Harbour Gazette from a joint statement of both ministries, 28 January 2017',
      factCheck.claim.statement,
      'Mostly true',
      verdict.summary,
      'Ines Okafor',
      'approved by Tomas Lindqvist',
      'Published 30 January 2017',
      'Corrected 31 January 2017 by Mara Quist',
      'Correction, 31 January 2017',
      'We first wrote that the rule dates from 2014.',
      'What we found',
      'It sets no figure and no date.',
      'What it rests on',
      'Readout of the call',
      'Ministry of Ports, primary source, read on 30 January 2017',
    ];
    let from = 0;
    for (const part of parts) {
      expect(text.slice(from)).toContain(part);
      from = text.indexOf(part, from) + part.length;
    }
  });

  it('is a sound document whatever became of the check', () => {
    const offScale = { ...verdict, rating: 'unverifiable' };
    for (const check of [
      factCheck,
      corrected('update'),
      corrected('retraction'),
      { ...factCheck, verdict: offScale },
    ]) {
      expectSoundPage(renderFactCheckPage(check));
    }
  });

  it('carries the verdict as ClaimReview, with the newsroom’s address as canonical', () => {
    const page = pageOf(factCheck);
    const json = JSON.parse(page.querySelector('script')?.textContent ?? '') as unknown;
    expect(json).toMatchObject({ '@type': 'ClaimReview', url: factCheck.url });
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(factCheck.url);
    expect(page.title).toBe(`Mostly true: ${factCheck.claim.statement} · The Harbour Gazette`);
  });

  it('shows the rating’s place on the scale, and no place for a rating off it', () => {
    expect(textsOf(pageOf(factCheck), '.steps li')).toEqual([
      'False',
      'Mostly false',
      'Half true',
      'Mostly true',
      'True',
    ]);
    expect(textsOf(pageOf(factCheck), '.steps [aria-current=true]')).toEqual(['Mostly true']);
    const offScale = pageOf({ ...factCheck, verdict: { ...verdict, rating: 'unverifiable' } });
    expect(textsOf(offScale, '.steps')).toEqual([]);
    expect(textsOf(offScale, '.verdict-word')).toEqual(['Our verdict: Unverifiable']);
  });

  it('gives an own scale’s rating the look of the nearest place', () => {
    const ratings = [
      { value: 'ok', name: 'In order', definition: 'It is.', place: 0.9 },
      { value: 'no', name: 'Not so', definition: 'It is not.', place: 0.05 },
    ];
    const own = { ...verdict, scale: { ...truthScale, ratings }, rating: 'ok' };
    const page = pageOf({ ...factCheck, verdict: own });
    expect(page.querySelector('.verdict-head')?.className).toBe('verdict-head is-true');
    expect(textsOf(page, '.steps li')).toEqual(['Not so', 'In order']);
  });

  it('marks the verbatim words in the statement, and nothing where they are not in it', () => {
    expect(textsOf(pageOf(factCheck), 'h1 mark')).toEqual(['must carry its fair share']);
    expect(textsOf(pageOf(withClaim({ text: 'they must pay' })), 'h1 mark')).toEqual([]);
  });

  it('puts the wording in quotation marks only where it was direct speech', () => {
    const wording = (claim: Partial<FactCheckPage['claim']>): string | undefined =>
      textsOf(pageOf(withClaim(claim)), '.box dd').at(-1);
    expect(wording({ attribution: 'direct' })).toBe('“must carry its fair share”');
    expect(wording({ attribution: 'direct', text: '“Pay”, he said.' })).toBe('“Pay”, he said.');
    for (const attribution of ['indirect', 'mixed', 'narrator'] as const) {
      expect(wording({ attribution })).toBe('must carry its fair share');
    }
  });

  it('says from whom the report has the claim', () => {
    const said = (check: FactCheckPage): string | undefined => textsOf(pageOf(check), 'article > .said')[0];
    const first = factCheck.claim.attributionChain.slice(0, 1);
    expect(said(withClaim({ attributionChain: first }))).toBe(
      'Reported by The Harbour Gazette attributed to Ada Holm and Ministry of Ports, 28 January 2017',
    );
    expect(said(withClaim({ attribution: 'narrator', attributionChain: [], claimants: [] }))).toBe(
      'Reported by The Harbour Gazette, 28 January 2017',
    );
    expect(
      said({ ...withClaim({ attributionChain: [], claimants: [] }), article: { url: 'https://a.example/x' } }),
    ).toBe('Reported by a.example');
  });

  it('says how long the record is and its last fingerprint', () => {
    expect(textsOf(pageOf(factCheck), 'aside').join()).toContain('9 entries');
    expect(textsOf(pageOf(factCheck), '.hash')).toEqual([factCheck.record.lastHash]);
  });
});

describe('a fact-check that was changed after it was published', () => {
  it('keeps the earlier text at hand', () => {
    const [earlier] = textsOf(pageOf(corrected('correction', { rating: 'false' })), '.change details');
    expect(earlier).toContain('Rated “Mostly true” on 30 January 2017');
    expect(earlier).toContain('It sets no figure and no date.');
  });

  it('once retracted shows the retraction in place of verdict and argument, and no ClaimReview', () => {
    const page = pageOf(corrected('retraction'));
    expect(textsOf(page, '.change h2')).toEqual(['Retraction, 31 January 2017']);
    expect(textsOf(page, 'article')[0]).toContain(
      'we had rated this claim “Mostly true”. We no longer stand by that rating.',
    );
    expect(page.querySelectorAll('script, .verdict, .evidence, .prose, details')).toHaveLength(0);
    expect(page.title).toMatch(/^Retracted: /);
  });

  it('tells all changes, newest first, and does not argue again what was retracted', () => {
    const retraction = corrected('retraction').verdict;
    const again = { ...verdict, rating: 'false', author: 'Noor Adeyemi', publishedAt: '2017-03-01T00:00:00.000Z' };
    const correction = { ...corrected('correction').verdict, publishedAt: '2017-01-30T20:00:00.000Z' };
    const page = pageOf({ ...factCheck, earlier: [verdict, correction, retraction], verdict: again });
    expect(textsOf(page, '.change h2')).toEqual([
      'New verdict, 1 March 2017',
      'Retraction, 31 January 2017',
      'Correction, 30 January 2017',
    ]);
    expect(page.querySelectorAll('details')).toHaveLength(0);
    for (const face of page.querySelectorAll('.face')) face.remove();
    expect(textsOf(page, '.people li')).toEqual([
      'Noor Adeyemi',
      'approved by Tomas Lindqvist',
      'Published 30 January 2017',
      'Corrected 30 January 2017 by Mara Quist',
      'Retracted 31 January 2017 by Mara Quist',
      'Checked again 1 March 2017',
    ]);
  });
});

describe('strangers’ text on the page', () => {
  /** The corrected fact-check with `text` in every field that a person or an article fills. */
  function filledWith(text: string): FactCheckPage {
    const scale = {
      ...truthScale,
      name: text,
      ratings: [{ value: 'x', name: text, definition: text, place: 0.5 }],
    };
    const source = { ...evidence, url: text, title: text, publisher: text, excerpt: text };
    const shared = {
      scale,
      rating: 'x',
      summary: text,
      rationale: text,
      evidence: [source],
      author: text,
      approver: text,
    };
    return {
      ...factCheck,
      newsroom: { ...newsroom, name: text },
      claim: {
        text,
        statement: `A ${text} B`,
        claimants: [{ id: text, name: text, type: 'person' }],
        attribution: 'direct',
        attributionChain: [
          { name: text, cue: text },
          { name: text, cue: text },
        ],
      },
      article: { ...factCheck.article, url: text, title: text, publisher: text, language: 'en' },
      verdict: { ...shared, publishedAt: '2017-02-01T00:00:00.000Z', correction: { kind: 'update', note: text } },
      earlier: [{ ...shared, publishedAt: '2017-01-30T00:00:00.000Z' }],
      record: { entries: 3, lastHash: text },
    };
  }

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    'javascript:alert(1)',
    '<!--<script>',
  ])('is text: %s', (hostile) => {
    const html = renderFactCheckPage(filledWith(hostile));
    expectSoundPage(html);
    const page = parse(html);
    for (const selector of ['h1 mark', '.summary', '.evidence-title', '.change > p', '.evidence blockquote', '.hash']) {
      expect([selector, textsOf(page, selector)[0]]).toEqual([selector, hostile]);
    }
    const json = JSON.parse(page.querySelector('script')?.textContent ?? '') as { claimReviewed: string };
    expect(json.claimReviewed).toBe(`A ${hostile} B`);
  });

  it('is text, whatever it is', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.array(fc.constantFrom('<', '>', '"', "'", '&', 'script', '/', 'a href=', '-->', ' ')).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => expectSoundPage(renderFactCheckPage(filledWith(text)))),
      { numRuns: 100 },
    );
  });
});
