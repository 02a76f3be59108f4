/** What a page shows instead of its content: nothing yet, nothing at all, not allowed, something went wrong. */
import { type ReactNode, useEffect, useState } from 'react';
import { ProblemError } from '../api/index.js';
import { useText } from '../i18n/index.js';
import { Button } from './button.js';
import { Icon, type IconName } from './icon.js';

/** Grey bars of the true size, after 200 ms; `lines` of them, or one of `height` px. */
export function Loading({ lines = 3, height = 20 }: { lines?: number; height?: number }): ReactNode {
  const { t } = useText();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 200);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="loading">
      <span className="vh">{t('common.loading')}</span>
      {isShown && Array.from({ length: lines }, (_, line) => <div key={line} className="bone" style={{ height }} />)}
    </div>
  );
}

interface EmptyProps {
  /** What it means: "Nothing waits on Politics." */
  readonly title: string;
  readonly children?: ReactNode;
  /** The one button. */
  readonly button?: ReactNode;
  readonly icon?: IconName;
}

export function Empty({ title, children, button, icon = 'inbox' }: EmptyProps): ReactNode {
  return (
    <div className="empty">
      <Icon name={icon} size="l" />
      <p className="empty-title">{title}</p>
      {children && <div className="soft">{children}</div>}
      {button}
    </div>
  );
}

interface FailureProps {
  readonly error: unknown;
  /** Absent when trying again is of no use. */
  readonly retry?: (() => void) | undefined;
  /** What was kept: "Your draft is kept." */
  readonly kept?: string;
}

/** What happened, what was kept, what to do; the request's id for whoever looks into it. */
export function Failure({ error, retry, kept }: FailureProps): ReactNode {
  const { t } = useText();
  const problem = error instanceof ProblemError ? error : undefined;
  const isForbidden = problem?.status === 403;
  return (
    <div className="empty" role="alert">
      <Icon name={isForbidden ? 'shield' : 'alert'} size="l" />
      <p className="empty-title">{problem ? problem.message : t('common.noAnswer')}</p>
      {kept && <p className="soft">{kept}</p>}
      {retry && !isForbidden && <Button onClick={retry}>{t('common.tryAgain')}</Button>}
      {problem?.requestId && <p className="muted small">{t('common.request', { id: problem.requestId })}</p>}
    </div>
  );
}

/** A remark in its colour; `assertive` interrupts a screen reader. */
export function Note(props: { tone?: string; icon?: IconName; assertive?: boolean; children: ReactNode }): ReactNode {
  const { tone = '', icon = 'alert', assertive = false, children } = props;
  return (
    <div className={`note ${tone}`} role={assertive ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div className="grow">{children}</div>
    </div>
  );
}
