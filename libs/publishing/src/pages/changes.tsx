/** Corrections, updates, a retraction or a new verdict: what changed, in the open, above the argument. */
import type { JSX } from 'preact';
import { isRetracted, versionsOf, type FactCheck, type PublishedVerdict } from '../fact-check.js';
import { renderRationale } from '../rationale.js';
import { Day } from './day.js';
import { Icon } from './icon.js';
import { shownRating } from './rating-look.js';

const HEADINGS = { correction: 'Correction', update: 'Update', retraction: 'Retraction' } as const;

/** Newest first. What was published before a retraction is not argued again. */
export function Changes({ factCheck }: { readonly factCheck: FactCheck }): JSX.Element {
  const versions = versionsOf(factCheck);
  const lastRetraction = versions.findLastIndex(isRetracted);
  const changes = versions.flatMap((version, i) => {
    const before = versions[i - 1];
    if (!before) return [];
    const mayShowBefore = i > lastRetraction + 1;
    return [<Change key={version.publishedAt} version={version} before={before} mayShowBefore={mayShowBefore} />];
  });
  return <>{changes.reverse()}</>;
}

interface ChangeProps {
  readonly version: PublishedVerdict;
  readonly before: PublishedVerdict;
  readonly mayShowBefore: boolean;
}

function Change({ version, before, mayShowBefore }: ChangeProps): JSX.Element {
  const { correction } = version;
  return (
    <section class="change is-corrected">
      <h2>
        <Icon name="change" />
        <span>
          {correction ? HEADINGS[correction.kind] : 'New verdict'}, <Day at={version.publishedAt} />
        </span>
      </h2>
      <p>{correction ? correction.note : 'The claim was checked again; this verdict replaces the earlier one.'}</p>
      {isRetracted(version) && <RetractedRating before={before} />}
      {mayShowBefore && <EarlierText before={before} />}
    </section>
  );
}

/** What is retracted is named, but no longer argued. */
function RetractedRating({ before }: { readonly before: PublishedVerdict }): JSX.Element | null {
  if (isRetracted(before)) return null;
  return (
    <p>
      On <Day at={before.publishedAt} /> we had rated this claim “{shownRating(before).name}”. We no longer stand by
      that rating.
    </p>
  );
}

function EarlierText({ before }: { readonly before: PublishedVerdict }): JSX.Element {
  return (
    <details>
      <summary>See the earlier text</summary>
      <p>
        Rated “{shownRating(before).name}” on <Day at={before.publishedAt} />: {before.summary}
      </p>
      <div class="prose" dangerouslySetInnerHTML={{ __html: renderRationale(before.rationale) }} />
    </details>
  );
}
