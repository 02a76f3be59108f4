/** The six figures; each is a button that opens the cases behind it. */
import { type ReactNode, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { Sheet } from '../../ui/index.js';
import { type CaseList, Cases, useCaseLists } from './cases.js';
import styles from './figures.module.css';
import type { Figures as FiguresData } from './overview.types.js';

interface Figure {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
  readonly isLate?: boolean;
  /** Absent for what has no cases. */
  readonly cases?: CaseList;
}

export function Figures({ figures, days }: { figures: FiguresData; days: number }): ReactNode {
  const { t } = useText();
  const shown = useFigures(figures, days);
  const [open, setOpen] = useState<{ readonly id: string; readonly isOpen: boolean }>();
  const cases = shown.find(({ id }) => id === open?.id);
  return (
    <div className={styles.figures} role="group" aria-label={t('overview.figures')}>
      {shown.map((figure) =>
        figure.cases === undefined ? (
          <div key={figure.id} className={styles.number}>
            <FigureText figure={figure} />
          </div>
        ) : (
          <button
            key={figure.id}
            type="button"
            className={styles.number}
            aria-haspopup="dialog"
            onClick={() => setOpen({ id: figure.id, isOpen: true })}
          >
            <FigureText figure={figure} />
          </button>
        ),
      )}
      {open && (
        <Sheet title={cases?.name ?? ''} isOpen={open.isOpen} onClose={() => setOpen({ ...open, isOpen: false })}>
          {cases?.cases && <Cases list={cases.cases} none={t('overview.noCases')} />}
        </Sheet>
      )}
    </div>
  );
}

function FigureText({ figure: { name, value, note, isLate = false } }: { figure: Figure }): ReactNode {
  return (
    <>
      <span className={styles.figureName}>{name}</span>
      <b className={isLate ? 'late' : undefined}>{value}</b>
      <span className={styles.figureNote}>{note}</span>
    </>
  );
}

function useFigures({ waiting, oldestWait, toApprove, decided, plans, record }: FiguresData, days: number): Figure[] {
  const { t, number, duration } = useText();
  const lists = useCaseLists();
  const difference = decided.value - decided.before;
  const overBy = oldestWait.overBySeconds ?? 0;
  const waitNote = (): string => {
    if (oldestWait.seconds === undefined) return t('overview.nothingWaits');
    return overBy > 0 ? t('overview.overBy', { time: duration(overBy) }) : t('overview.withinLimit');
  };
  return [
    {
      id: 'waiting',
      name: t('overview.waiting'),
      value: number(waiting.value),
      note: t('overview.waitingNote', { over: waiting.overLimit }),
      cases: lists.waiting(waiting),
    },
    {
      id: 'oldest',
      name: t('overview.oldestWait'),
      value: oldestWait.seconds === undefined ? '–' : duration(oldestWait.seconds),
      note: waitNote(),
      isLate: overBy > 0,
      cases: lists.waiting(oldestWait),
    },
    {
      id: 'approve',
      name: t('overview.toApprove'),
      value: number(toApprove.value),
      note:
        toApprove.oldestSeconds === undefined
          ? t('overview.nothingToApprove')
          : t('overview.oldest', { time: duration(toApprove.oldestSeconds) }),
      cases: lists.waiting(toApprove),
    },
    {
      id: 'decided',
      name: t('overview.decided', { days }),
      value: number(decided.value),
      note:
        difference < 0
          ? t('overview.fewer', { count: -difference, days })
          : t('overview.moreThan', { count: difference, days }),
      cases: lists.decided(decided),
    },
    {
      id: 'overdue',
      name: t('overview.overdue'),
      value: number(plans.overdue),
      note: t('overview.dueSoon', { count: plans.dueWithin30Days }),
      isLate: plans.overdue > 0,
      cases: lists.plans(plans),
    },
    { id: 'record', name: t('overview.record'), value: number(record.entries), note: t('overview.recordNote') },
  ];
}
