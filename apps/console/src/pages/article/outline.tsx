/** The claims of the article in its order, each with its state; the one in view carries the marker. */
import { memo, type ReactNode, useEffect, useRef } from 'react';
import type { ClaimOnText } from '../../article-text/index.js';
import { useText } from '../../i18n/index.js';
import { Icon, lookOfRating, lookOfState } from '../../ui/index.js';
import styles from './outline.module.css';
import type { Claim } from './queries.js';

interface OutlineProps {
  readonly claims: readonly Claim[];
  readonly shown: readonly ClaimOnText[];
  readonly currentId: string | undefined;
  readonly open: (claimId: string) => void;
}

export function Outline({ claims, shown, currentId, open }: OutlineProps): ReactNode {
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current=true]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  const resolved = claims.filter(({ state }) => state === 'resolved').length;
  const waiting = claims.filter(({ state }) => state === 'queued' || state === 'returned').length;
  return (
    <nav className={styles.outline} aria-label={t('articles.claimsOfArticle')}>
      <h2>
        {t('articles.claimCount', { count: claims.length })}
        <span>{t('articles.resolvedAndWaiting', { resolved, waiting })}</span>
      </h2>
      <ol ref={list}>
        {claims.map((claim, index) => (
          <OutlineRow
            key={claim.id}
            statement={claim.statement}
            claim={shown[index]}
            isCurrent={claim.id === currentId}
            open={open}
          />
        ))}
      </ol>
    </nav>
  );
}

interface OutlineRowProps {
  readonly statement: string;
  readonly claim: ClaimOnText | undefined;
  readonly isCurrent: boolean;
  readonly open: (claimId: string) => void;
}

const OutlineRow = memo(function OutlineRow({ statement, claim, isCurrent, open }: OutlineRowProps): ReactNode {
  const { t } = useText();
  if (!claim) return null;
  const { number, rating, state } = claim;
  const look = rating === undefined ? lookOfState(state) : lookOfRating(rating.value, rating.place);
  const word = rating === undefined ? t(`words.state.${state}`) : rating.name;
  return (
    <li>
      <button
        type="button"
        className={`${styles.row ?? ''} ${look.tone}`}
        aria-current={isCurrent || undefined}
        onClick={() => open(claim.id)}
      >
        <span className={styles.number}>{number}</span>
        <span className="clip2">{statement}</span>
        <span className={styles.state} title={word}>
          <Icon name={look.icon} size="s" />
          <span className="vh">{word}</span>
        </span>
      </button>
    </li>
  );
});
