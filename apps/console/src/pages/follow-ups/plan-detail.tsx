/** The plan in view: who is to do what by when, the check, the checks so far, the month beneath. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useMay } from '../../session/index.js';
import { Button, ClaimantLinks, FollowUpTag, RatingTag } from '../../ui/index.js';
import type { FollowUp } from './agenda.js';
import { CheckForm } from './check-form.js';
import { ChecksSoFar } from './checks-so-far.js';
import { MonthBeneath } from './month-beneath.js';
import styles from './plan-detail.module.css';
import { RescheduleForm } from './reschedule-form.js';
import { useDueWords } from './use-due-words.js';
import { useOutcomeName } from './use-outcome-name.js';

interface PlanDetailProps {
  readonly followUp: FollowUp;
  readonly all: readonly FollowUp[];
  readonly ratings: readonly Schemas['RatingView'][];
  readonly today: string;
  readonly close: () => void;
  readonly done: (followUp: FollowUp) => void;
}

export function PlanDetail({ followUp, all, ratings, today, close, done }: PlanDetailProps): ReactNode {
  const { t, list } = useText();
  const words = useDueWords(today);
  const nameOf = useOutcomeName(ratings);
  const mayCheck = useMay('editor', 'approver');
  const [isRescheduling, setRescheduling] = useState(false);
  const { claim, state, actors, action, outcome, checks, duePrecision } = followUp;
  const isClosed = state === 'closed';
  const rating = ratings.find(({ value }) => value === outcome);
  const heading = useRef<HTMLHeadingElement>(null);
  useKeys({ close: isRescheduling ? () => setRescheduling(false) : close });
  const source = words.source(followUp);
  return (
    <>
      <div className={styles.back}>
        <Button kind="quiet" icon="left" onClick={close}>
          {t('frame.followUps')}
        </Button>
      </div>
      <div className="row">
        {isClosed && outcome !== undefined ? (
          <RatingTag value={outcome} name={nameOf(outcome)} place={rating?.place} measures="outcome" />
        ) : (
          <FollowUpTag state={state} />
        )}
        <span className="muted small">{isClosed ? t('words.follow-up.closed') : words.distance(followUp)}</span>
        <span className="grow" />
        <Link to="/claims/$claimId" params={{ claimId: claim.id }} search={{}} className={styles.history}>
          {t('frame.history')}
        </Link>
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {claim.statement}
      </h2>
      <dl className={styles.facts}>
        {actors.length > 0 && (
          <>
            <dt>{t('followUps.who')}</dt>
            <dd>{list(actors)}</dd>
          </>
        )}
        <dt>{t('followUps.what')}</dt>
        <dd>{action}</dd>
        {claim.claimants.length > 0 && (
          <>
            <dt>{t('followUps.saidBy')}</dt>
            <dd>
              <ClaimantLinks claimants={claim.claimants} />
            </dd>
          </>
        )}
        <dt>{t('followUps.dueWindow')}</dt>
        <dd>
          {words.window(followUp)}
          {duePrecision && <span className="muted">{t(`followUps.precision.${duePrecision}`)}</span>}
          {source && <span className="muted">{source}</span>}
        </dd>
        <dt>{t('followUps.checks')}</dt>
        <dd>{t('followUps.checkCount', { count: checks.length })}</dd>
      </dl>
      {isRescheduling ? (
        <RescheduleForm followUp={followUp} done={() => setRescheduling(false)} />
      ) : (
        mayCheck &&
        !isClosed && (
          <p>
            <Button icon="scheduled" onClick={() => setRescheduling(true)}>
              {t('followUps.reschedule')}
            </Button>
          </p>
        )
      )}
      {mayCheck && !isClosed && !isRescheduling && (
        <CheckForm
          followUp={followUp}
          ratings={ratings}
          done={(checked) => {
            heading.current?.focus(); // the note is emptied: letters are keys again
            done(checked);
          }}
        />
      )}
      <ChecksSoFar checks={checks} ratings={ratings} />
      <MonthBeneath all={all} today={today} currentId={followUp.id} />
    </>
  );
}
