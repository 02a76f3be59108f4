/** One claim in the list: its state, what it says and who says so, its worth, how long it has waited, who holds it. */
import { Link } from '@tanstack/react-router';
import { memo, type MouseEvent, type ReactNode } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { attributionLine, Face, Icon, Meter, StateTag } from '../../ui/index.js';
import styles from './claim-grid.module.css';
import type { Claim } from './rows-query.js';
import { type Wait, waitOf } from './wait.js';

export interface RowActions {
  pick(claim: Claim): void;
  select(claim: Claim, toHere: boolean): void;
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly desk: Schemas['DeskView'] | undefined;
  readonly index: number;
  /** Px from the top of the list. */
  readonly start: number;
  /** Ms since 1970. */
  readonly now: number;
  readonly myId: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  /** Somebody has changed it since it was shown. */
  readonly isChanged: boolean;
  readonly isCompact: boolean;
  readonly actions: RowActions;
}

export const ClaimRow = memo(function ClaimRow(props: ClaimRowProps): ReactNode {
  const { claim, desk, index, start, now, myId, isCurrent, isSelected, isChanged, isCompact, actions } = props;
  const { t, ...text } = useText();
  const wait = waitOf(claim, desk?.escalateAfterMinutes, now);
  const who = attributionLine(claim, { t, ...text });
  const pick = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return; // to a tab of its own
    event.preventDefault();
    actions.pick(claim);
  };
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      data-claim={claim.id}
      data-current={isCurrent || undefined}
      className={styles.row}
      style={{ transform: `translateY(${start}px)` }}
    >
      <span role="gridcell" className={styles.select}>
        <input
          type="checkbox"
          className={styles.box}
          tabIndex={isCurrent ? 0 : -1}
          checked={isSelected}
          aria-label={t('worklist.selectOne', { statement: claim.statement })}
          onClick={(event) => actions.select(claim, event.shiftKey)}
          onChange={() => undefined}
        />
      </span>
      <span role="gridcell" className={styles.state}>
        <span key={claim.version} className={isChanged ? styles.changed : undefined}>
          <StateTag state={claim.state} round={claim.round} />
        </span>
      </span>
      <span role="gridcell" className={styles.claim}>
        <Link
          to="/claims/$claimId"
          params={{ claimId: claim.id }}
          search={{}}
          preload={false}
          tabIndex={-1}
          className={styles.statement}
          onClick={pick}
        >
          {claim.priority > 0 && (
            <>
              <Icon name="bolt" size="s" /> <span className="vh">{t('worklist.priority.breaking')}</span>
            </>
          )}
          {claim.statement}
        </Link>
        {!isCompact && (
          <span className={styles.meta}>
            {[who, t(`words.kind.${claim.kind}`), desk?.name ?? claim.desk].filter(Boolean).join(' · ')}
          </span>
        )}
      </span>
      <span role="gridcell" className={styles.worth}>
        <Meter value={claim.checkworthiness} label={t('words.checkWorthy')} />
      </span>
      <span role="gridcell" className={styles.wait}>
        {wait && <WaitCell wait={wait} isCompact={isCompact} />}
      </span>
      <span role="gridcell" className={styles.holder}>
        {personOf(claim) && <Face name={personOf(claim)?.name ?? ''} size="s" isMe={personOf(claim)?.id === myId} />}
      </span>
    </div>
  );
});

function WaitCell({ wait, isCompact }: { wait: Wait; isCompact: boolean }): ReactNode {
  const { t, duration } = useText();
  const { isHeld, seconds, overSeconds } = wait;
  if (overSeconds === undefined) {
    return <span>{isHeld ? t('worklist.held', { time: duration(seconds) }) : duration(seconds)}</span>;
  }
  const over = t('worklist.over', { time: duration(overSeconds) });
  return (
    <span className={styles.late}>
      {!isCompact && <b>{duration(seconds)}</b>}
      <small>{over}</small>
    </span>
  );
}

/** Who holds it, has it back, or proposed what waits for approval. */
function personOf({ state, holder, returnedTo, proposedVerdict }: Claim): Schemas['PersonRefView'] | undefined {
  if (state === 'in-review') return holder;
  return state === 'returned' ? returnedTo : proposedVerdict?.author;
}
