/** One plan of the agenda: its state, what is to happen, who and from which words, when. */
import { memo, type ReactNode } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Icon, lookOfFollowUp, lookOfRating } from '../../ui/index.js';
import { useDeskName } from '../article/use-desk-name.js';
import { closedOn, dayOf, type FollowUp } from './agenda.js';
import styles from './agenda.module.css';
import { AxisMark } from './axis-mark.js';
import { useOutcomeName } from './use-outcome-name.js';
import { useDueWords } from './use-due-words.js';

interface PlanRowProps {
  readonly followUp: FollowUp;
  readonly today: string;
  readonly ratings: readonly Schemas['RatingView'][];
  readonly isCurrent: boolean;
  readonly open: (id: string) => void;
}

export const PlanRow = memo(function PlanRow({ followUp, today, ratings, isCurrent, open }: PlanRowProps): ReactNode {
  const { t, day } = useText();
  const deskName = useDeskName();
  const words = useDueWords(today);
  const nameOf = useOutcomeName(ratings);
  const { id, claim, state, actors, outcome, dueFrom } = followUp;
  const rating = ratings.find(({ value }) => value === outcome);
  const isClosed = state === 'closed' && outcome !== undefined;
  const isUndated = dueFrom === undefined && state === 'scheduled';
  const look = isClosed
    ? lookOfRating(outcome, rating?.place, 'outcome')
    : isUndated
      ? lookOfRating('not-yet-rated', undefined, 'outcome')
      : lookOfFollowUp(state);
  const due = dayOf(followUp);
  const who = actors.length > 0 ? actors : claim.claimants.map(({ name }) => name);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-plan={id}
        aria-current={isCurrent || undefined}
        onClick={() => open(id)}
      >
        <span className={`${styles.sign ?? ''} ${look.tone}`}>
          <Icon name={look.icon} />
          <span className="vh">{isClosed ? nameOf(outcome) : t(`words.follow-up.${state}`)}</span>
        </span>
        <span className={styles.plan}>
          <span className={`${styles.statement ?? ''} clip2`}>{claim.statement}</span>
          <span className={`${styles.from ?? ''} clip`}>
            {[who.join(', '), deskName(claim.desk), words.source(followUp)].filter(Boolean).join(' · ')}
          </span>
        </span>
        <AxisMark followUp={followUp} tone={look.tone} today={today} />
        <span className={styles.due}>
          {isClosed ? (
            <>
              <b className={look.tone}>{nameOf(outcome)}</b>
              <span>{day(closedOn(followUp).slice(0, 10))}</span>
            </>
          ) : (
            <>
              <b className={state === 'overdue' ? 'late' : ''}>{due === undefined ? '' : day(due)}</b>
              <span className={state === 'overdue' ? 'late' : ''}>{words.distance(followUp)}</span>
            </>
          )}
        </span>
      </button>
    </li>
  );
});
