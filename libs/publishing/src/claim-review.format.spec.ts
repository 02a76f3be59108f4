/** ClaimReview as search engines and fact-check tools read it. */
import { describe, expect, it } from '@jest/globals';
import { truthScale, type ClaimantType } from '#domain';
import { corrected, factCheck, verdict } from '../testing/samples.js';
import { toClaimReview } from './claim-review.format.js';
import type { CheckedClaim, FactCheck } from './fact-check.js';

const withClaim = (claim: Partial<CheckedClaim>): FactCheck => ({
  ...factCheck,
  claim: { ...factCheck.claim, ...claim },
});
const by = (type: ClaimantType): FactCheck => withClaim({ claimants: [{ id: '1', name: 'A. N. Other', type }] });

describe('the ClaimReview of a fact-check', () => {
  it('says who checked what, when, and with what result', () => {
    expect(toClaimReview(factCheck)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: factCheck.url,
      claimReviewed: factCheck.claim.statement,
      datePublished: '2017-01-30T12:00:00.000Z',
      author: { '@type': 'Organization', name: 'The Harbour Gazette', url: 'https://gazette.example' },
      itemReviewed: {
        '@type': 'Claim',
        author: [
          { '@type': 'Person', name: 'Ada Holm' },
          { '@type': 'Organization', name: 'Ministry of Ports' },
        ],
        datePublished: '2017-01-28T18:00:00.000Z',
        appearance: {
          '@type': 'CreativeWork',
          url: 'https://gazette.example/five-calls',
          headline: 'Five calls, three accounts',
          datePublished: '2017-01-28T18:00:00.000Z',
          publisher: { '@type': 'Organization', name: 'The Harbour Gazette' },
        },
      },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 4,
        bestRating: 5,
        worstRating: 1,
        alternateName: 'Mostly true',
        ratingExplanation: verdict.summary,
      },
    });
  });

  it('gives a rating off the scale its name and no number', () => {
    const offScale = { ...factCheck, verdict: { ...verdict, rating: 'unverifiable' } };
    expect(toClaimReview(offScale)?.['reviewRating']).toEqual({
      '@type': 'Rating',
      alternateName: 'Unverifiable',
      ratingExplanation: verdict.summary,
    });
  });

  it('numbers the ratings of an own scale by their places', () => {
    const scale = {
      ...truthScale,
      slug: 'own',
      ratings: [
        { value: 'yes', name: 'Yes', definition: '', place: 1 },
        { value: 'no', name: 'No', definition: '', place: 0 },
      ],
    };
    expect(toClaimReview({ ...factCheck, verdict: { ...verdict, scale, rating: 'yes' } })).toMatchObject({
      reviewRating: { ratingValue: 2, bestRating: 2, worstRating: 1, alternateName: 'Yes' },
    });
  });

  it.each(['correction', 'update'] as const)('keeps the first date and adds that of the %s', (kind) => {
    expect(toClaimReview(corrected(kind, { rating: 'half-true' }))).toMatchObject({
      datePublished: '2017-01-30T12:00:00.000Z',
      dateModified: '2017-01-31T08:30:00.000Z',
      reviewRating: { ratingValue: 3, alternateName: 'Half true' },
    });
  });

  it('does not exist for a retracted fact-check, as no rating is held any more', () => {
    expect(toClaimReview(corrected('retraction'))).toBeUndefined();
  });

  it('exists again once a retraction was followed by a new verdict', () => {
    const retracted = corrected('retraction');
    const again = { ...verdict, rating: 'false', publishedAt: '2017-03-01T00:00:00.000Z' };
    const review = toClaimReview({ ...retracted, earlier: [verdict, retracted.verdict], verdict: again });
    expect(review).toMatchObject({ dateModified: again.publishedAt, reviewRating: { alternateName: 'False' } });
  });
});

describe('the claim under review', () => {
  it.each([
    ['person', { '@type': 'Person', name: 'A. N. Other' }],
    ['office', { '@type': 'Organization', name: 'A. N. Other' }],
    ['organisation', { '@type': 'Organization', name: 'A. N. Other' }],
    ['document', undefined],
    ['anonymous', undefined],
  ] as const)('has a %s as its author as %j', (type, author) => {
    const claim = toClaimReview(by(type))?.['itemReviewed'] as Record<string, unknown>;
    expect(claim['author']).toEqual(author);
  });

  it.each(['person', 'office'] as const)('has the entity of Wikidata that a known %s is', (type) => {
    const claimants = [{ id: '1', name: 'A. N. Other', type, wikidataId: 'Q42' }];
    expect(toClaimReview(withClaim({ claimants }))).toMatchObject({
      itemReviewed: { author: { name: 'A. N. Other', sameAs: 'https://www.wikidata.org/entity/Q42' } },
    });
  });

  it('appears in a document that asserts it, beside the article', () => {
    expect(toClaimReview(by('document'))).toMatchObject({
      itemReviewed: { appearance: [{ headline: 'Five calls, three accounts' }, { headline: 'A. N. Other' }] },
    });
  });

  it('that the article itself asserts is its publisher’s and first appeared there', () => {
    const narrated = withClaim({
      attribution: 'narrator',
      claimants: [{ id: '1', name: 'the article', type: 'narrator' }],
      attributionChain: [],
    });
    const claim = toClaimReview(narrated)?.['itemReviewed'];
    expect(claim).toMatchObject({
      author: { '@type': 'Organization', name: 'The Harbour Gazette' },
      firstAppearance: { url: 'https://gazette.example/five-calls' },
    });
    expect(claim).not.toHaveProperty('appearance');
  });

  it('leaves out what is not known, and an address that is none of the web', () => {
    const bare = { ...by('anonymous'), article: { url: 'javascript:alert(1)' } };
    expect(toClaimReview(bare)?.['itemReviewed']).toEqual({ '@type': 'Claim' });
  });
});
