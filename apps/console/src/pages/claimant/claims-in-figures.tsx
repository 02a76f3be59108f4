/** What became of a claimant's claims, counted. */
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { StateTag } from '../../ui/index.js';
import { Rating } from '../claim/value.js';
import styles from './claimant.module.css';

export function ClaimsInFigures({ claims }: { claims: Schemas['ClaimsOfClaimantView'] }): ReactNode {
  const { t, number } = useText();
  const { byState, byRating } = claims;
  if (byState.length === 0) return null;
  return (
    <>
      <section aria-labelledby="claims-by-state">
        <h2 id="claims-by-state">{t('claimants.byState')}</h2>
        <ul className={styles.figures}>
          {byState.map(({ state, count }) => (
            <li key={state}>
              <StateTag state={state} /> <span>{number(count)}</span>
            </li>
          ))}
        </ul>
      </section>
      {byRating.length > 0 && (
        <section aria-labelledby="claims-by-rating">
          <h2 id="claims-by-rating">{t('claimants.byRating')}</h2>
          <ul className={styles.figures}>
            {byRating.map(({ scale, rating, count }) => (
              <li key={`${scale} ${rating}`}>
                <Rating scale={scale} value={rating} /> <span>{number(count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
