/** Whether the record is intact, as this browser finds it, with what that means in words. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Button, Icon, type IconName, Loading } from '../../ui/index.js';
import styles from './proof-panel.module.css';
import { type ClaimEvent, proofQuery } from './queries.js';
import type { Fault, Verification } from './verify-chain.js';

export function ProofPanel({ claimId, events }: { claimId: string; events: readonly ClaimEvent[] }): ReactNode {
  const { t } = useText();
  const proof = useQuery(proofQuery(claimId, events));
  return (
    <section className={styles.proof} aria-label={t('claim.proof')}>
      <div aria-live="polite">
        {proof.isPending && <Loading lines={2} height={40} />}
        {proof.isError && <NotChecked why={proof.error.message} retry={() => void proof.refetch()} />}
        {proof.data && <Verdict proof={proof.data} checkedAt={proof.data.checkedAt} />}
      </div>
      {proof.data && (
        <Button kind="quiet" icon="shield" busy={proof.isFetching} onClick={() => void proof.refetch()}>
          {t('claim.verifyAgain')}
        </Button>
      )}
      {proof.data && !proof.data.fault && <Steps proof={proof.data} />}
      {proof.data?.fault && <Fingerprints fault={proof.data.fault} />}
      <p className={styles.label}>{t('claim.lastFingerprint')}</p>
      <p className={styles.fingerprint}>{events.at(-1)?.hash}</p>
      <a className="btn" href="/v1/history/export" download="history.ndjson">
        <Icon name="download" />
        {t('claim.export')}
      </a>
      <p className={styles.offline}>
        {t('claim.checkWithoutUs')} <code className="mono">claimdesk verify history.ndjson</code>
      </p>
    </section>
  );
}

function Verdict({ proof: { fault }, checkedAt }: { proof: Verification; checkedAt: string }): ReactNode {
  const { t, moment } = useText();
  return (
    <div className={fault ? styles.broken : styles.intact}>
      <Icon name={fault ? 'alert' : 'shield'} className={styles.big} />
      <div>
        <p className={styles.finding}>
          {fault ? t(`claim.fault.${fault.kind}`, { entry: fault.entry }) : t('claim.intact')}
        </p>
        <p>{t('claim.checkedAt', { at: moment(checkedAt) })}</p>
      </div>
    </div>
  );
}

function Steps({ proof: { entries, positions, unplaced } }: { proof: Verification }): ReactNode {
  const { t } = useText();
  const placed = entries - unplaced;
  return (
    <ol className={styles.steps}>
      <Step icon="resolved" title={t('claim.fits', { count: entries })} words={t('claim.fitsWords')} />
      {positions && (
        <Step
          icon={unplaced === 0 ? 'resolved' : 'clock'}
          title={unplaced === 0 ? t('claim.allInLog') : t('claim.someInLog', { count: placed, of: entries })}
          words={t('claim.positions', positions)}
        />
      )}
      <Step icon="clock" title={t('claim.noCheckpoint')} words={t('claim.noCheckpointWords')} />
    </ol>
  );
}

function Step({ icon, title, words }: { icon: IconName; title: string; words: string }): ReactNode {
  return (
    <li data-neutral={icon === 'clock' || undefined}>
      <Icon name={icon} />
      <div>
        <b>{title}</b>
        <p>{words}</p>
      </div>
    </li>
  );
}

function Fingerprints({ fault: { kind, expected, found } }: { fault: Fault }): ReactNode {
  const { t } = useText();
  return (
    <dl className={styles.fingerprints}>
      <dt>{t(`claim.found.${kind}`)}</dt>
      <dd>{found}</dd>
      <dt>{t(`claim.expected.${kind}`)}</dt>
      <dd>{expected}</dd>
    </dl>
  );
}

function NotChecked({ why, retry }: { why: string; retry: () => void }): ReactNode {
  const { t } = useText();
  return (
    <div className={styles.unchecked}>
      <Icon name="shield" className={styles.big} />
      <div>
        <p className={styles.finding}>{t('claim.notChecked')}</p>
        <p>{why}</p>
        <Button onClick={retry}>{t('common.tryAgain')}</Button>
      </div>
    </div>
  );
}
