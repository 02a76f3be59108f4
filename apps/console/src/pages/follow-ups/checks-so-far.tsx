/** The checks made, newest first: who, when, what they found and on what it rests. */
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { RatingTag, StanceTag, Time } from '../../ui/index.js';
import { hostOf } from '../article/host-of.js';
import type { FollowUp } from './agenda.js';
import styles from './plan-detail.module.css';
import { useOutcomeName } from './use-outcome-name.js';

interface ChecksSoFarProps {
  readonly checks: FollowUp['checks'];
  readonly ratings: readonly Schemas['RatingView'][];
}

export function ChecksSoFar({ checks, ratings }: ChecksSoFarProps): ReactNode {
  const { t } = useText();
  const nameOf = useOutcomeName(ratings);
  if (checks.length === 0) return null;
  return (
    <section aria-label={t('followUps.checksSoFar')}>
      <h3 className="label">{t('followUps.checksSoFar')}</h3>
      <ol className={styles.checks}>
        {checks.toReversed().map(({ id, at, by, outcome, note, evidence }) => {
          const rating = ratings.find(({ value }) => value === outcome);
          return (
            <li key={id}>
              <div className="row wrap">
                <RatingTag value={outcome} name={nameOf(outcome)} place={rating?.place} measures="outcome" />
                <span className="muted small">
                  {by.name} <Time at={at} />
                </span>
              </div>
              <p>{note}</p>
              {evidence.map(({ url, title, stance }, index) => (
                <p key={index} className="row wrap">
                  <StanceTag stance={stance} />
                  {hostOf(url) === undefined ? (
                    <span>{title}</span>
                  ) : (
                    <a href={url} target="_blank" rel="noreferrer noopener">
                      {title}
                    </a>
                  )}
                </p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
