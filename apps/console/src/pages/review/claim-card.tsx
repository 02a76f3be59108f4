/** The claim in view: its kind, how it is attributed, why it is worth checking, its statement, who says so. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { ClaimantLinks, Icon, Meter, reasonWords } from '../../ui/index.js';
import styles from './claim-card.module.css';
import type { Claim } from './queries.js';

interface ClaimCardProps {
  readonly claim: Claim;
  /** At the right of the first line. */
  readonly end?: ReactNode;
}

export function ClaimCard({ claim, end }: ClaimCardProps): ReactNode {
  const text = useText();
  const { t } = text;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After a step or a proposal the focus has nowhere to be: it goes to what is next, for screen readers to read.
    const { activeElement } = document;
    const isNowhere = activeElement === null || activeElement === document.body || activeElement.tagName === 'H1';
    if (isNowhere) heading.current?.focus({ preventScroll: true });
  }, [claim.id]);
  const reasons = reasonWords(claim.checkworthinessReasons, text);
  return (
    <>
      <div className={styles.meta}>
        <span className={styles.pair}>
          <b>{t(`words.kind.${claim.kind}`)}</b> {t(`words.attribution.${claim.attribution}`)}
        </span>
        <span className={styles.pair}>
          {t('words.checkWorthy')} <Meter value={claim.checkworthiness} label={t('words.checkWorthy')} />
        </span>
        {claim.round > 1 && <span className="muted">{t('words.state.reopened', { round: claim.round })}</span>}
        <span className={styles.end}>{end}</span>
      </div>
      <h2 className={styles.statement} ref={heading} tabIndex={-1}>
        {claim.statement}
      </h2>
      <Chain claim={claim} />
      {reasons !== '' && <p className={styles.reasons}>{t('review.worthBecause', { reasons })}</p>}
    </>
  );
}

/** From the speaker outward. */
function Chain({ claim: { attributionChain, claimants, cue } }: { claim: Claim }): ReactNode {
  const { t } = useText();
  const [first, ...outer] = attributionChain;
  const isSaidByThem =
    first === undefined || claimants.some(({ name, as }) => first.name === name || first.name === as);
  if (first === undefined && claimants.length === 0) return null;
  return (
    <p className={styles.chain}>
      <span className="vh">{t('review.attribution')}</span>
      <span>
        <b>{isSaidByThem ? <ClaimantLinks claimants={claimants} /> : first.name}</b> {first?.cue ?? cue}
      </span>
      {outer.map((step, index) => (
        <span key={index}>
          <Icon name="right" size="s" /> <b>{step.name}</b> {step.cue}
        </span>
      ))}
    </p>
  );
}
