/** The claims of the article in its order, each a link to itself. */
import { memo, type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { Icon } from '../../ui/index.js';
import type { Looks } from './article-text.js';
import type { ClaimLook } from './claim-look.js';
import styles from './outline.module.css';
import type { Claim } from './queries.js';

interface OutlineProps {
  readonly claims: readonly Claim[];
  readonly looks: Looks;
  readonly currentId: string;
  readonly onOpen: (claimId: string) => void;
}

export function Outline({ claims, looks, currentId, onOpen }: OutlineProps): ReactNode {
  const { t } = useText();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [currentId, claims.length]);
  const resolved = claims.filter(({ state }) => state === 'resolved').length;
  const waiting = claims.filter(({ state }) => state === 'queued' || state === 'returned').length;
  return (
    <nav className={styles.outline} aria-label={t('review.outline')}>
      <p className={styles.head}>
        <b>{t('review.claims', { count: claims.length })}</b>
        <span className="muted">{t('review.resolvedAndWaiting', { resolved, waiting })}</span>
      </p>
      <ol ref={list}>
        {claims.map((claim, index) => (
          <Row
            key={claim.id}
            claim={claim}
            number={index + 1}
            look={looks.get(claim.id)}
            isCurrent={claim.id === currentId}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </nav>
  );
}

interface RowProps {
  readonly claim: Claim;
  readonly number: number;
  readonly look: ClaimLook | undefined;
  readonly isCurrent: boolean;
  readonly onOpen: (claimId: string) => void;
}

// Plain links: several hundred that listen to the router would make each step slow.
const Row = memo(function Row({ claim, number, look, isCurrent, onOpen }: RowProps): ReactNode {
  const open = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onOpen(claim.id);
  };
  return (
    <li>
      <a
        className={`${styles.row ?? ''} ${look?.tone ?? ''}`}
        href={`/review/${claim.id}`}
        aria-current={isCurrent || undefined}
        onClick={open}
      >
        <span className={styles.number}>{number}</span>
        <span className="clip2">{claim.statement}</span>
        {look && (
          <span className={styles.state} title={look.word}>
            <Icon name={look.icon} size="s" />
            <span className="vh">{look.word}</span>
          </span>
        )}
      </a>
    </li>
  );
});
