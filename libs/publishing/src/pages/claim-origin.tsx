/** Where a claim comes from: who reported it and from what, above the claim; article, speaker and wording, in the margin. */
import type { JSX } from 'preact';
import type { CheckedArticle, CheckedClaim } from '../fact-check.js';
import { webAddress } from '../web-address.js';
import { Day } from './day.js';
import { OutsideLink } from './evidence-list.js';
import { listOf, quoted } from './words.js';

interface OriginProps {
  readonly claim: CheckedClaim;
  readonly article: CheckedArticle;
}

/** The publisher, else the host of the article's address; undefined where neither is known. */
function reporter({ publisher, url }: CheckedArticle): string | undefined {
  const address = webAddress(url);
  return publisher ?? (address === undefined ? undefined : new URL(address).hostname);
}

const speakers = ({ claimants }: CheckedClaim): string[] =>
  claimants.filter(({ type }) => type !== 'narrator').map(({ name }) => name);

/** `Reported by The Harbour Gazette from a joint statement, 28 January 2017`. */
export function Reported({ claim, article }: OriginProps): JSX.Element {
  const by = reporter(article);
  const passedOnBy = claim.attributionChain.length > 1 ? claim.attributionChain.at(-1)?.name : undefined;
  const said = speakers(claim);
  const source = passedOnBy === undefined ? said.length > 0 && `attributed to ${listOf(said)}` : `from ${passedOnBy}`;
  return (
    <p class="said">
      {by === undefined ? 'Reported' : `Reported by ${by}`}
      <span>
        {source && ` ${source}`}
        {article.publishedAt !== undefined && (
          <>
            , <Day at={article.publishedAt} />
          </>
        )}
      </span>
    </p>
  );
}

/** The statement, with the verbatim words under the marker where it contains them. */
export function Statement({ claim: { statement, text } }: { readonly claim: CheckedClaim }): JSX.Element {
  const start = text === '' || text === statement ? -1 : statement.indexOf(text);
  if (start < 0) return <h1>{statement}</h1>;
  return (
    <h1>
      {statement.slice(0, start)}
      <mark>{text}</mark>
      {statement.slice(start + text.length)}
    </h1>
  );
}

/** Quotation marks only where the article gave the words as the speaker's own. */
export function WhereItWasSaid({ claim, article }: OriginProps): JSX.Element {
  const passedOnBy = claim.attributionChain.slice(1).map(({ name }) => name);
  const said = speakers(claim);
  return (
    <section class="box">
      <h2>Where it was said</h2>
      <dl>
        {(article.title ?? article.url) !== undefined && (
          <>
            <dt>Article</dt>
            <dd>
              <OutsideLink url={article.url} text={article.title ?? article.url ?? ''} />
            </dd>
          </>
        )}
        <dt>Said by</dt>
        <dd>{said.length > 0 ? listOf(said) : 'the article itself'}</dd>
        {passedOnBy.length > 0 && (
          <>
            <dt>Passed on by</dt>
            <dd>{listOf(passedOnBy)}</dd>
          </>
        )}
        <dt>Wording</dt>
        <dd lang={article.language}>{claim.attribution === 'direct' ? quoted(claim.text) : claim.text}</dd>
      </dl>
    </section>
  );
}
