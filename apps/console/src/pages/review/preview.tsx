/** How the verdict will read. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Dialog, RatingTag } from '../../ui/index.js';
import { Markdown } from './markdown.js';
import styles from './preview.module.css';
import type { Scale } from './verdict-draft.js';

interface PreviewProps extends ReadingProps {
  readonly onClose: () => void;
}

export function Preview({ onClose, ...reading }: PreviewProps): ReactNode {
  const { t } = useText();
  return (
    <Dialog title={t('review.preview')} isOpen onClose={onClose} size={640}>
      <Reading {...reading} />
    </Dialog>
  );
}

interface ReadingProps {
  readonly statement: string;
  readonly verdict: {
    readonly rating: string;
    readonly summary: string;
    readonly rationale: string;
    readonly evidence: readonly { readonly url: string; readonly title: string; readonly publisher?: string }[];
  };
  readonly scale: Scale | undefined;
}

/** In the order in which the public reads it. */
export function Reading({ statement, verdict, scale }: ReadingProps): ReactNode {
  const { rating: value, summary, rationale, evidence } = verdict;
  const rating = scale?.ratings.find((one) => one.value === value);
  return (
    <div className={styles.reading}>
      <p className={styles.claim}>{statement}</p>
      {value !== '' && (
        <p>
          <RatingTag value={value} name={rating?.name ?? value} place={rating?.place} kind="big" />
        </p>
      )}
      <p className={styles.summary}>{summary}</p>
      <Markdown source={rationale} />
      <ul className={styles.sources}>
        {evidence.map(({ url, title, publisher = '' }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer">
              {title || url}
            </a>
            {publisher !== '' && <span className="muted"> {publisher}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
