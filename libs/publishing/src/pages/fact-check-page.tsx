/** The public page of one fact-check. */
import type { JSX } from 'preact';
import { toClaimReview } from '../claim-review.format.js';
import { isRetracted, type FactCheckPage } from '../fact-check.js';
import { renderRationale } from '../rationale.js';
import { Changes } from './changes.js';
import { Reported, Statement, WhereItWasSaid } from './claim-origin.js';
import { renderDocument } from './document.js';
import { EvidenceList } from './evidence-list.js';
import { shownRating } from './rating-look.js';
import { PeopleAndDates, VerdictPanel } from './verdict-panel.js';

/** The whole document. A retracted fact-check shows the retraction in place of verdict and argument, and has no ClaimReview. */
export function renderFactCheckPage(page: FactCheckPage): string {
  const { newsroom, claim, article, verdict, url } = page;
  const retracted = isRetracted(verdict);
  const word = retracted ? 'Retracted' : shownRating(verdict).name;
  const jsonLd = toClaimReview(page);
  return renderDocument({
    newsroom,
    title: `${word}: ${claim.statement}`,
    description: retracted ? 'This fact-check was retracted.' : verdict.summary,
    canonical: url,
    factChecks: 'true',
    ...(jsonLd && { jsonLd }),
    children: (
      <div class="wide sheet">
        <article>
          <Reported claim={claim} article={article} />
          <Statement claim={claim} />
          {!retracted && <VerdictPanel verdict={verdict} />}
          <PeopleAndDates factCheck={page} />
          <Changes factCheck={page} />
          {!retracted && <Argument page={page} />}
        </article>
        <aside class="margin" aria-label="About this check">
          <WhereItWasSaid claim={claim} article={article} />
          <Record page={page} />
        </aside>
      </div>
    ),
  });
}

function Argument({ page: { verdict } }: { readonly page: FactCheckPage }): JSX.Element {
  return (
    <>
      <section class="part">
        <h2>What we found</h2>
        <div class="prose" dangerouslySetInnerHTML={{ __html: renderRationale(verdict.rationale) }} />
      </section>
      <section class="part">
        <h2>What it rests on</h2>
        <EvidenceList evidence={verdict.evidence} />
      </section>
    </>
  );
}

/** Says what the record holds, not that it is intact: that is for who verifies it to say. */
function Record({ page: { record, url } }: { readonly page: FactCheckPage }): JSX.Element {
  return (
    <section class="box">
      <h2>Record of this check</h2>
      <p>
        {record.entries === 1 ? '1 entry' : `${record.entries} entries`}, from the claim as found to this page. Each is
        bound to the one before it by a fingerprint.
      </p>
      <p>
        Last fingerprint <span class="hash">{record.lastHash}</span>
      </p>
      <p>
        Permanent address <a href={url}>{url}</a>
      </p>
    </section>
  );
}
