/** What a verdict rests on: each source with its stance, its words and where they stand. */
import type { JSX } from 'preact';
import type { Evidence } from '#domain';
import { webAddress } from '../web-address.js';
import { Day } from './day.js';
import { Icon } from './icon.js';
import { evidenceKindWords, stanceWords } from './words.js';

export function EvidenceList({ evidence }: { readonly evidence: readonly Evidence[] }): JSX.Element {
  return (
    <ul class="evidence">
      {evidence.map((source, i) => (
        <Source key={i} source={source} />
      ))}
    </ul>
  );
}

function Source({ source }: { readonly source: Evidence }): JSX.Element {
  const { url, title, publisher, excerpt, stance, kind, readAt } = source;
  return (
    <li>
      <span class={`tag is-${stance}`}>
        <Icon name={stance} />
        {stanceWords[stance]}
      </span>
      <OutsideLink class="evidence-title" url={url} text={title} />
      {excerpt !== undefined && <blockquote>{excerpt}</blockquote>}
      <span class="evidence-from">
        {[publisher, evidenceKindWords[kind]].filter(Boolean).join(', ')}, read on <Day at={readAt} />
      </span>
    </li>
  );
}

/** A link where the address is one of the web; its text alone where it is anything else. */
export function OutsideLink(props: { class?: string; url: string | undefined; text: string }): JSX.Element {
  const { url, text } = props;
  const address = webAddress(url);
  if (address === undefined) return <span class={props.class}>{text}</span>;
  return (
    <a class={props.class} href={address} rel="nofollow noopener">
      {text}
    </a>
  );
}
