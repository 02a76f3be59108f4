/** The claim as the record has it after one entry. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { attributionWords, dueWords, Face, FollowUpTag, StateTag, Time } from '../../ui/index.js';
import type { Claim } from './queries.js';
import styles from './record-then.module.css';
import { Rating, Value } from './value.js';

export function RecordThen({ claim, isNow }: { claim: Claim; isNow: boolean }): ReactNode {
  const { t } = useText();
  const verdict = claim.currentVerdict ?? claim.proposedVerdict;
  return (
    <section aria-labelledby="record-then">
      <h2 id="record-then" className={styles.title}>
        {t(isNow ? 'claim.recordNow' : 'claim.recordThen')}
      </h2>
      <div className={`panel ${styles.sheet ?? ''}`}>
        <div className="row wrap">
          <StateTag state={claim.state} round={claim.round} />
          {verdict && <Rating scale={verdict.scale} value={verdict.rating} />}
        </div>
        <p className={styles.statement}>{claim.statement}</p>
        <blockquote>{claim.text}</blockquote>
        {verdict && <p className={styles.summary}>{verdict.summary}</p>}
        <Facts claim={claim} />
      </div>
    </section>
  );
}

function Facts({ claim }: { claim: Claim }): ReactNode {
  const text = useText();
  const { t } = text;
  const { followUp, holder, dismissal } = claim;
  const verdict = claim.currentVerdict ?? claim.proposedVerdict;
  return (
    <dl className={styles.facts}>
      <dt>{t('worklist.whoSaysSo')}</dt>
      <dd>{attributionWords(claim, text)}</dd>
      <dt>{t('worklist.kind')}</dt>
      <dd>{[t(`words.kind.${claim.kind}`), t(`words.attribution.${claim.attribution}`)].join(', ')}</dd>
      <dt>{t('worklist.desk')}</dt>
      <dd>
        <Value field="desk" value={claim.desk} />
      </dd>
      {followUp && (
        <>
          <dt>{t('claim.followUp')}</dt>
          <dd className="row wrap">
            <FollowUpTag state={followUp.state} />
            {dueWords(followUp, text)}
          </dd>
        </>
      )}
      {!followUp && claim.plan && (
        <>
          <dt>{t('worklist.due')}</dt>
          <dd>{dueWords(claim.plan, text)}</dd>
        </>
      )}
      {holder && <Person label={t('claim.heldBy')} name={holder.name} at={holder.since} />}
      {dismissal && (
        <>
          <dt>{t('claim.dismissedAs')}</dt>
          <dd>
            <Value field="dismissal" value={dismissal.reason} />
            {dismissal.note !== undefined && `: ${dismissal.note}`}
          </dd>
        </>
      )}
      {verdict && <Person label={t('claim.proposedBy')} name={verdict.author.name} at={verdict.proposedAt} />}
      {verdict?.decidedBy && verdict.decidedAt !== undefined && (
        <Person label={t('claim.approvedBy')} name={verdict.decidedBy.name} at={verdict.decidedAt} />
      )}
      {verdict && verdict.evidence.length > 0 && <Evidence evidence={verdict.evidence} />}
    </dl>
  );
}

function Person({ label, name, at }: { label: string; name: string; at: string }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd className="row">
        <Face name={name} size="s" />
        <span>
          {name}, <Time at={at} />
        </span>
      </dd>
    </>
  );
}

function Evidence({ evidence }: { evidence: NonNullable<Claim['currentVerdict']>['evidence'] }): ReactNode {
  const { t, moment } = useText();
  return (
    <>
      <dt>{t('claim.evidence')}</dt>
      <dd className={styles.evidence}>
        {evidence.map(({ url, title, publisher, kind, readAt }) => (
          <p key={url}>
            <a href={url} rel="noreferrer noopener" target="_blank">
              {title}
            </a>
            <span className="muted">
              {[publisher, t(`words.evidence.${kind}`), t('claim.readAt', { at: moment(readAt) })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </p>
        ))}
      </dd>
    </>
  );
}
