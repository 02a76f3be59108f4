/** The verdict in force: icon and word, its place on the scale, one sentence, and who gave it when. */
import type { JSX } from 'preact';
import { checkedVerdict, versionsOf, type FactCheck, type PublishedVerdict } from '../fact-check.js';
import { Day } from './day.js';
import { Icon } from './icon.js';
import { lookOf, placedRatings, shownRating } from './rating-look.js';
import { initialsOf } from './words.js';

export function VerdictPanel({ verdict }: { readonly verdict: PublishedVerdict }): JSX.Element {
  const rating = shownRating(verdict);
  return (
    <section class="verdict" aria-labelledby="verdict">
      <div class={`verdict-head is-${rating.look}`}>
        <Icon name={rating.look} />
        <div>
          <p class="verdict-word" id="verdict">
            <span class="hidden">Our verdict: </span>
            {rating.name}
          </p>
          <p>{rating.definition}</p>
        </div>
      </div>
      {rating.look !== 'off-scale' && <Steps verdict={verdict} />}
      <p class="summary">{verdict.summary}</p>
    </section>
  );
}

function Steps({ verdict }: { readonly verdict: PublishedVerdict }): JSX.Element {
  return (
    <ol class="steps" aria-label="Place on the scale, from the worst rating to the best">
      {placedRatings(verdict.scale).map((rating) => (
        <li
          key={rating.value}
          class={`is-${lookOf(rating)}`}
          aria-current={rating.value === verdict.rating || undefined}
        >
          <span>{rating.name}</span>
        </li>
      ))}
    </ol>
  );
}

/** Names of who checked it, and the days on which what was published changed. */
export function PeopleAndDates({ factCheck }: { readonly factCheck: FactCheck }): JSX.Element {
  const { author, approver } = checkedVerdict(factCheck);
  const [first, ...later] = versionsOf(factCheck);
  return (
    <ul class="people" aria-label="Who checked it, and when">
      <li>
        <Face name={author} />
        {author}
      </li>
      {approver !== undefined && (
        <li>
          <Face name={approver} />
          approved by {approver}
        </li>
      )}
      {first && (
        <li>
          <span>
            Published <Day at={first.publishedAt} />
          </span>
        </li>
      )}
      {later.map((version) => (
        <li key={version.publishedAt}>
          <span>
            {changeWord(version)} <Day at={version.publishedAt} />
            {version.correction && ` by ${version.author}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Face({ name }: { readonly name: string }): JSX.Element {
  return (
    <span class="face" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

function changeWord({ correction }: PublishedVerdict): string {
  if (!correction) return 'Checked again';
  return { correction: 'Corrected', update: 'Updated', retraction: 'Retracted' }[correction.kind];
}
