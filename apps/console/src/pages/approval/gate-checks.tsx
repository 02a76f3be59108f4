/** What an approver looks at first: primary sources, another's verdict, one sentence. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Icon } from '../../ui/index.js';
import { SUMMARY_LIMIT } from '../review/verdict-draft.js';
import type { VerdictOfClaim } from './verdict-body.js';
import styles from './verdict-body.module.css';

/** Two, so that one source's error is seen. */
const ENOUGH_SOURCES = 2;

export function GateChecks({ verdict, isMine }: { verdict: VerdictOfClaim; isMine: boolean }): ReactNode {
  const { t } = useText();
  const primary = verdict.evidence.filter(({ kind }) => kind === 'primary').length;
  const isShort = Array.from(verdict.summary).length <= SUMMARY_LIMIT;
  return (
    <ul className={styles.checks}>
      <Check passes={primary >= ENOUGH_SOURCES}>{t('review.gate.primary', { count: primary })}</Check>
      <Check passes={!isMine}>{t(isMine ? 'review.gate.own' : 'review.gate.other')}</Check>
      <Check passes={isShort}>{t(isShort ? 'review.gate.summary' : 'review.gap.summary-length')}</Check>
    </ul>
  );
}

function Check({ passes, children }: { passes: boolean; children: ReactNode }): ReactNode {
  return (
    <li className={styles.check} data-passes={passes}>
      <Icon name={passes ? 'resolved' : 'alert'} size="s" />
      {children}
    </li>
  );
}
