/** The list of published fact-checks. */
import type { JSX } from 'preact';
import { isRetracted, type Newsroom, type PublishedVerdict } from '../fact-check.js';
import { Day } from './day.js';
import { renderDocument } from './document.js';
import { Icon } from './icon.js';
import { shownRating } from './rating-look.js';

export interface FactCheckListItem {
  /** Path or absolute address of its page. */
  readonly href: string;
  readonly statement: string;
  readonly verdict: Pick<PublishedVerdict, 'scale' | 'rating' | 'summary' | 'publishedAt' | 'correction'>;
}

export interface FactCheckList {
  readonly newsroom: Newsroom;
  /** Absolute address of the list. */
  readonly url: string;
  /** In the order in which they are shown. */
  readonly items: readonly FactCheckListItem[];
  /** Address of the next page of the list; absent on the last. */
  readonly next?: string;
}

export function renderFactCheckList({ newsroom, url, items, next }: FactCheckList): string {
  return renderDocument({
    newsroom,
    title: 'Fact checks',
    description: `Fact checks published by ${newsroom.name}.`,
    canonical: url,
    factChecks: 'page',
    children: (
      <div class="wide plain">
        <h1>Fact checks</h1>
        {items.length === 0 ? (
          <p>No fact check has been published yet.</p>
        ) : (
          <ol class="checks">
            {items.map((item) => (
              <Item key={item.href} item={item} />
            ))}
          </ol>
        )}
        {next !== undefined && (
          <p>
            <a href={next} rel="next">
              Earlier fact checks
            </a>
          </p>
        )}
      </div>
    ),
  });
}

function Item({ item: { href, statement, verdict } }: { readonly item: FactCheckListItem }): JSX.Element {
  const retracted = isRetracted(verdict);
  const rating = shownRating(verdict);
  const icon = retracted ? 'change' : rating.look;
  return (
    <li>
      <span class={`tag is-${retracted ? 'retracted' : rating.look}`}>
        <Icon name={icon} />
        {retracted ? 'Retracted' : rating.name}
      </span>
      <h2>
        <a href={href}>{statement}</a>
      </h2>
      <p>{retracted ? verdict.correction?.note : verdict.summary}</p>
      <p class="said">
        <Day at={verdict.publishedAt} />
      </p>
    </li>
  );
}
