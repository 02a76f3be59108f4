/** The line above the columns: which claim it is, whose desk, and what belongs at its right. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { ButtonLink, IconButton } from '../../ui/index.js';
import type { Claim } from './queries.js';
import styles from './strip.module.css';

interface StripProps {
  readonly claim: Claim;
  readonly number: number;
  readonly count: number;
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  readonly children: ReactNode;
}

export function Strip({ claim, number, count, previous, next, children }: StripProps): ReactNode {
  const { t } = useText();
  const { data: desks } = useQuery(desksQuery);
  const desk = desks?.find(({ slug }) => slug === claim.desk);
  const end = t('review.noFurtherClaim');
  return (
    <>
      <span className={styles.back}>
        <ButtonLink to="/worklist" kind="quiet" icon="left">
          {t('frame.worklist')}
        </ButtonLink>
      </span>
      <span className={styles.title}>{t('review.claimOf', { number, count })}</span>
      <span className={styles.steps}>
        <IconButton
          icon="up"
          label={t('review.previousClaim')}
          unavailable={previous ? undefined : end}
          onClick={previous}
        />
        <IconButton icon="down" label={t('review.nextClaim')} unavailable={next ? undefined : end} onClick={next} />
      </span>
      {desk && (
        <span className={styles.desk}>
          {t('review.deskAndMode', { desk: desk.name, mode: t(`review.mode.${desk.mode}`) })}
        </span>
      )}
      <span className="grow" />
      {children}
    </>
  );
}

/** A line between groups of the strip. */
export function Divider(): ReactNode {
  return <span className={styles.divider} aria-hidden="true" />;
}
