/** How long the claim is still mine: a ring and the time, renewed while somebody is at work. */
import { type ReactNode, useEffect, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { announce, Button } from '../../ui/index.js';
import { ANNOUNCED_SECONDS, clock, isToRenew, leaseAt } from './lease.js';
import styles from './lease-badge.module.css';

interface LeaseBadgeProps {
  readonly expiresAt: string;
  readonly leaseMinutes: number;
  /** Renews it; failures are the caller's to tell. */
  readonly renew: () => Promise<void>;
  readonly onOver: () => void;
}

const RING = 2 * Math.PI * 7;
const LOOK_EVERY_MS = 5_000;
const INPUTS = ['keydown', 'pointerdown', 'wheel'] as const;

export function LeaseBadge({ expiresAt, leaseMinutes, renew, onOver }: LeaseBadgeProps): ReactNode {
  const { t } = useText();
  const now = useClock();
  const lease = leaseAt(expiresAt, leaseMinutes, now);
  useRenewal(leaseMinutes, renew);
  const isOver = lease.is === 'over';
  useEffect(() => {
    if (isOver) onOver();
  }, [isOver, onOver]);
  const threshold =
    lease.is === 'ending' ? ANNOUNCED_SECONDS.findLast((seconds) => lease.secondsLeft <= seconds) : undefined;
  useEffect(() => {
    if (threshold !== undefined) announce(t('review.leaseEnds', { minutes: threshold / 60 }), 'assertive');
  }, [threshold, t]);
  const isEnding = lease.is === 'ending';
  useKeys({ open: isEnding ? () => void renew() : undefined });
  if (lease.is === 'over') return null;
  return (
    <span className="row">
      <span className={`${styles.lease ?? ''} ${isEnding ? 'is-due' : 'is-in-review'}`} role="timer" aria-live="off">
        <svg viewBox="0 0 18 18" aria-hidden="true">
          <circle cx="9" cy="9" r="7" className={styles.track} />
          <circle cx="9" cy="9" r="7" strokeDasharray={`${RING * lease.share} ${RING}`} />
        </svg>
        {t('review.yoursFor', { time: clock(lease.secondsLeft) })}
      </span>
      {isEnding && (
        <Button action="open" onClick={() => void renew()}>
          {t('review.keepIt')}
        </Button>
      )}
    </span>
  );
}

function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** While the page is seen and somebody did something within the last two minutes. */
function useRenewal(leaseMinutes: number, renew: () => Promise<void>): void {
  useEffect(() => {
    let input = Date.now();
    let renewal = Date.now();
    const note = (): void => void (input = Date.now());
    const timer = setInterval(() => {
      const now = Date.now();
      const isSeen = document.visibilityState === 'visible';
      if (!isSeen || !isToRenew(now - input, now - renewal, leaseMinutes)) return;
      renewal = now;
      void renew();
    }, LOOK_EVERY_MS);
    for (const type of INPUTS) window.addEventListener(type, note, { passive: true, capture: true });
    return () => {
      clearInterval(timer);
      for (const type of INPUTS) window.removeEventListener(type, note, { capture: true });
    };
  }, [leaseMinutes, renew]);
}
