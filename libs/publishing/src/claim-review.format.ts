/** A published fact-check as schema.org ClaimReview, after the vocabulary and Google's documentation of fact-check markup. */
import { ratingOf, reviewNumbers } from '#domain';
import { isRetracted, versionsOf, type CheckedArticle, type CheckedClaimant, type FactCheck } from './fact-check.js';
import { webAddress } from './web-address.js';

/** An entity's own address, by which consumers know it: not that of its page. */
const WIKIDATA = 'https://www.wikidata.org/entity/';

/** A JSON-LD node. */
export type JsonLd = Readonly<Record<string, unknown>>;

/**
 * The ClaimReview object of a fact-check.
 * Undefined for a retracted one: ClaimReview cannot say "withdrawn", its rating is required, and a consumer that reads
 * any rating would go on showing one that the newsroom no longer holds. Without markup it is dropped at the next crawl.
 */
export function toClaimReview(factCheck: FactCheck): JsonLd | undefined {
  const { verdict, claim, newsroom, url } = factCheck;
  if (isRetracted(verdict)) return undefined;
  const publishedAt = versionsOf(factCheck)[0]?.publishedAt ?? verdict.publishedAt;
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url,
    claimReviewed: claim.statement,
    datePublished: publishedAt,
    ...(verdict.publishedAt !== publishedAt && { dateModified: verdict.publishedAt }),
    author: { '@type': 'Organization', name: newsroom.name, url: newsroom.url },
    itemReviewed: itemReviewed(factCheck),
    reviewRating: {
      '@type': 'Rating',
      ...reviewNumbers(verdict.scale, verdict.rating),
      alternateName: ratingOf(verdict.scale, verdict.rating).name,
      ratingExplanation: verdict.summary,
    },
  };
}
export default toClaimReview;

/** The article is where the claim first appeared only where it asserts it itself; else it passes on what stood elsewhere. */
function itemReviewed({ claim, article }: FactCheck): JsonLd {
  const narrated = claim.attribution === 'narrator';
  const authors = narrated ? organisation(article.publisher) : claim.claimants.flatMap(claimAuthor);
  const documents = claim.claimants
    .filter(({ type }) => type === 'document')
    .map(({ name }) => ({ '@type': 'CreativeWork', headline: name }));
  const work = articleWork(article);
  const appearances = narrated ? documents : [...work, ...documents];
  return {
    '@type': 'Claim',
    ...one('author', authors),
    ...(article.publishedAt !== undefined && { datePublished: article.publishedAt }),
    ...one('appearance', appearances),
    ...(narrated && one('firstAppearance', work)),
  };
}

/** Documents appear, but assert nothing by themselves; who is not named is left out, as the markup's readers ask. */
function claimAuthor({ name, type, wikidataId }: CheckedClaimant): JsonLd[] {
  const sameAs = wikidataId !== undefined && { sameAs: `${WIKIDATA}${wikidataId}` };
  if (type === 'person') return [{ '@type': 'Person', name, ...sameAs }];
  return type === 'office' || type === 'organisation' ? [{ '@type': 'Organization', name, ...sameAs }] : [];
}

function organisation(name: string | undefined): JsonLd[] {
  return name === undefined ? [] : [{ '@type': 'Organization', name }];
}

function articleWork({ url, title, publisher, publishedAt }: CheckedArticle): JsonLd[] {
  const address = webAddress(url);
  if (address === undefined && title === undefined) return [];
  return [
    {
      '@type': 'CreativeWork',
      ...(address !== undefined && { url: address }),
      ...(title !== undefined && { headline: title }),
      ...(publishedAt !== undefined && { datePublished: publishedAt }),
      ...one('publisher', organisation(publisher)),
    },
  ];
}

/** A property with one value or several; absent without any. */
function one(property: string, values: readonly JsonLd[]): JsonLd {
  return values.length === 0 ? {} : { [property]: values.length === 1 ? values[0] : values };
}
