/** The verdicts that the claim had before, the newest first. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { RatingTag, Time, useScales } from '../../ui/index.js';
import { ratingOf } from './claim-look.js';
import type { Claim } from './queries.js';
import { earlierVerdicts } from './review-tabs.js';
import styles from './records.module.css';

export function EarlierVerdicts({ claim }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const { data: scales = [] } = useScales();
  const verdicts = earlierVerdicts(claim).toReversed();
  if (verdicts.length === 0) return <p className="soft">{t('review.noEarlier')}</p>;
  return (
    <ul>
      {verdicts.map((verdict) => {
        const rating = ratingOf(scales, verdict.scale, verdict.rating);
        return (
          <li key={verdict.id} className={styles.record}>
            <p className="row wrap">
              <RatingTag value={verdict.rating} name={rating?.name ?? verdict.rating} place={rating?.place} />
              <span className="small soft">{t(`review.verdictState.${verdict.state}`)}</span>
            </p>
            <p className={styles.said}>{verdict.summary}</p>
            <p className="small muted">
              {verdict.author.name}, <Time at={verdict.proposedAt} />
            </p>
            {verdict.decisionNote && (
              <p className={styles.note}>
                <b>{verdict.decidedBy?.name}</b> {verdict.decisionNote}
              </p>
            )}
            {verdict.correction && <p className={styles.note}>{verdict.correction.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}
