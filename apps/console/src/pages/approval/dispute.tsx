/** Two verdicts that were found blind and differ: which of them is in view, and the way to the other. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { ButtonLink, Note, RatingTag, useScale } from '../../ui/index.js';
import type { Claim } from '../review/queries.js';
import styles from './dispute.module.css';

type Verdict = NonNullable<Claim['disputedVerdicts']>[number];

const LETTERS = ['A', 'B'];

/** "Editor B": whose it is does not matter, and is not said. Undefined where nothing is disputed. */
export function useUnnamedAuthor({ disputedVerdicts = [] }: Claim, verdictId: string): string | undefined {
  const { t } = useText();
  const at = disputedVerdicts.findIndex(({ id }) => id === verdictId);
  return at < 0 ? undefined : t('review.editorLetter', { letter: LETTERS[at] ?? '' });
}

export function Dispute({ claim, verdictId }: { claim: Claim; verdictId: string }): ReactNode {
  const { t } = useText();
  const { disputedVerdicts: both = [] } = claim;
  if (both.length === 0) return null;
  return (
    <nav aria-label={t('review.bothVerdicts')}>
      <Note tone="is-awaiting-approval">{t('review.twoDiffer')}</Note>
      <ul className={styles.both}>
        {both.map((verdict, index) => (
          <li key={verdict.id} aria-current={verdict.id === verdictId || undefined}>
            <ButtonLink to="/approve/$verdictId" params={{ verdictId: verdict.id }} replace>
              {t('review.editorLetter', { letter: LETTERS[index] ?? '' })} <Rating verdict={verdict} />
            </ButtonLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rating({ verdict: { scale, scaleVersion, rating } }: { verdict: Verdict }): ReactNode {
  const found = useScale(scale, scaleVersion)?.ratings.find(({ value }) => value === rating);
  return <RatingTag value={rating} name={found?.name ?? rating} place={found?.place} kind="plain" />;
}
