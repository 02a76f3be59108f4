/** How the verdict will read. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Dialog, RatingTag } from '../../ui/index.js';
import { Markdown } from './markdown.js';
import type { Scale, VerdictDraft } from './verdict-draft.js';

interface PreviewProps {
  readonly draft: VerdictDraft;
  readonly scale: Scale;
  readonly onClose: () => void;
}

export function Preview({ draft, scale, onClose }: PreviewProps): ReactNode {
  const { t } = useText();
  const rating = scale.ratings.find(({ value }) => value === draft.rating);
  return (
    <Dialog title={t('review.preview')} isOpen onClose={onClose} size={640}>
      <div className="stack">
        {rating && (
          <p>
            <RatingTag value={rating.value} name={rating.name} place={rating.place} kind="big" />
          </p>
        )}
        <p className="read">
          <strong>{draft.summary}</strong>
        </p>
        <Markdown source={draft.rationale} />
        <ul>
          {draft.evidence.map(({ url, title, publisher }) => (
            <li key={url}>
              <a href={url} target="_blank" rel="noreferrer">
                {title || url}
              </a>
              {publisher !== '' && <span className="muted"> {publisher}</span>}
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
