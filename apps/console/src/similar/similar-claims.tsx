/** Claims that say the same, each with how sure that is, how it stands, what differs, and what can be done. */
import type { ReactNode } from 'react';
import type { Schemas } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { useConnection } from '../live/index.js';
import { Button, ButtonLink, Failure, Loading, RatingTag, StateTag, useScales } from '../ui/index.js';
import { markWords } from './mark-words.js';
import styles from './similar-claims.module.css';
import { useDismissAsDuplicate } from './use-dismiss-as-duplicate.js';
import { type SimilarClaim, useSimilar } from './use-similar.js';

type Claim = Schemas['ClaimView'];

export interface SimilarClaimsProps {
  /** The one in view. */
  readonly claim: Claim;
  /** Shows so many at most. */
  readonly most?: number;
  /** For a narrow place beside something else. */
  readonly isCompact?: boolean;
  readonly onDismissed?: (() => void) | undefined;
  readonly onUndone?: (() => void) | undefined;
}

export function SimilarClaims({ claim, most, isCompact = false, ...after }: SimilarClaimsProps): ReactNode {
  const { t } = useText();
  const similar = useSimilar(claim.id);
  const { isPending, dismiss } = useDismissAsDuplicate(claim, after);
  const offline = useConnection() === 'offline' ? t('frame.offline') : undefined;
  if (similar.isPending) return <Loading lines={3} height={40} />;
  if (similar.isError) return <Failure error={similar.error} retry={() => void similar.refetch()} />;
  if (similar.data.length === 0) return <p className="soft">{t('similar.none')}</p>;
  const mayDismiss = claim.allowed.includes('dismissal');
  return (
    <ul className={isCompact ? `${styles.list ?? ''} ${styles.compact ?? ''}` : styles.list}>
      {similar.data.slice(0, most).map((one) => (
        <li key={one.claim.id} className={styles.item}>
          <Statement similar={one} />
          <Standing similar={one} />
          <Differences differences={one.differences} />
          <p className={styles.actions}>
            <ButtonLink
              to="/claims/$claimId"
              params={{ claimId: one.claim.id }}
              search={{}}
              aria-label={t('similar.openNamed', { statement: one.claim.statement })}
            >
              {t('similar.open')}
            </ButtonLink>
            {mayDismiss && (
              <Button
                busy={isPending}
                unavailable={offline}
                aria-label={t('similar.dismissNamed', { statement: one.claim.statement })}
                onClick={() => dismiss(one.claim)}
              >
                {t('similar.dismiss')}
              </Button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Statement({ similar: { claim, differences } }: { similar: SimilarClaim }): ReactNode {
  const pieces = markWords(
    claim.statement,
    differences.flatMap(({ there }) => there),
  );
  return (
    <p className={styles.statement}>
      {pieces.map(({ text, differs }, index) => (differs ? <b key={index}>{text}</b> : text))}
    </p>
  );
}

/** Its rating or state, since when, who says so, how alike. */
function Standing({ similar: { claim, score } }: { similar: SimilarClaim }): ReactNode {
  const { t, day, number, list } = useText();
  const { data: scales = [] } = useScales();
  const { currentVerdict: verdict, claimants } = claim;
  const scale = scales.find(({ slug }) => slug === verdict?.scale);
  const rating = scale?.ratings.find(({ value }) => value === verdict?.rating);
  const alike = number(score, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const since = verdict?.publishedAt ?? verdict?.decidedAt ?? claim.createdAt;
  return (
    <p className="row wrap">
      {verdict && claim.state === 'resolved' ? (
        <RatingTag value={verdict.rating} name={rating?.name ?? verdict.rating} place={rating?.place} />
      ) : (
        <StateTag state={claim.state} round={claim.round} />
      )}
      <span className="small muted">
        {[list(claimants.map(({ name }) => name)), day(since), t('similar.alike', { score: alike })]
          .filter((part) => part !== '')
          .join(', ')}
      </span>
    </p>
  );
}

function Differences({ differences }: Pick<SimilarClaim, 'differences'>): ReactNode {
  const { t, list } = useText();
  if (differences.length === 0) return <p className={styles.differs}>{t('similar.nothingDiffers')}</p>;
  return (
    <dl className={styles.differs}>
      {differences.map((difference) => {
        const here = list(difference.here.map(({ text }) => text));
        const there = list(difference.there.map(({ text }) => text));
        const side = here === '' ? 'onlyThere' : there === '' ? 'onlyHere' : 'both';
        return (
          <div key={difference.kind}>
            <dt>{t(`similar.kind.${difference.kind}`)}</dt>
            <dd>{t(`similar.${side}`, { here, there })}</dd>
          </div>
        );
      })}
    </dl>
  );
}
