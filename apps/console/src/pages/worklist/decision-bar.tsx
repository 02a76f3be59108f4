/** At the foot of the list: what can be decided about the selected claims, and the choice once a key was pressed. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { type KeyAction, useKeys } from '../../keys/index.js';
import { useConnection } from '../../live/index.js';
import { announce, Button, DISMISSAL_REASONS, IconButton } from '../../ui/index.js';
import styles from './decision-bar.module.css';
import { type Decision, type DecisionKind, mayDecide, PRIORITIES } from './decisions.js';
import type { Claim } from './rows-query.js';

interface DecisionBarProps {
  readonly targets: readonly Claim[];
  /** Whether the targets were selected, or are the one in view. */
  readonly isSelection: boolean;
  readonly asking: DecisionKind | undefined;
  readonly ask: (kind: DecisionKind) => void;
  readonly isBusy: boolean;
  readonly decide: (decision: Decision) => void;
  readonly close: () => void;
}

interface Choice {
  readonly label: string;
  readonly decision: Decision;
}

const KINDS = [
  ['move', 'toDesk'],
  ['priority', 'priority'],
  ['dismiss', 'dismiss'],
] as const;
const QUESTIONS = { dismiss: 'whyDismiss', move: 'whichDesk', priority: 'whichPriority' } as const;

export function DecisionBar(props: DecisionBarProps): ReactNode {
  const { targets, isSelection, asking, ask, isBusy, decide, close } = props;
  const { t } = useText();
  const isOffline = useConnection() === 'offline';
  const about = t(isSelection ? 'worklist.selected' : 'worklist.forClaims', { count: targets.length });
  const reasonAgainst = (kind: DecisionKind): string | undefined => {
    if (isOffline) return t('frame.offline');
    return targets.some((claim) => mayDecide(kind, claim)) ? undefined : t(`worklist.mayNot.${kind}`);
  };
  return (
    <section className={styles.bar} aria-label={about}>
      <b>{about}</b>
      {asking === undefined ? (
        KINDS.map(([kind, word]) => (
          <Button
            key={kind}
            kind="quiet"
            action={kind}
            busy={isBusy}
            unavailable={reasonAgainst(kind)}
            onClick={() => ask(kind)}
          >
            {t(`worklist.${word}`)}
          </Button>
        ))
      ) : (
        <Choices kind={asking} targets={targets} against={reasonAgainst(asking)} decide={decide} />
      )}
      <IconButton
        icon="x"
        label={t(asking === undefined ? 'worklist.clearSelection' : 'common.cancel')}
        onClick={close}
      />
    </section>
  );
}

interface ChoicesProps {
  readonly kind: DecisionKind;
  readonly targets: readonly Claim[];
  readonly against: string | undefined;
  readonly decide: (decision: Decision) => void;
}

function Choices({ kind, targets, against, decide }: ChoicesProps): ReactNode {
  const { t } = useText();
  const choices = useChoices(kind, targets);
  const may = targets.filter((claim) => mayDecide(kind, claim)).length;
  const partly = may < targets.length ? t('worklist.partly', { may, count: targets.length }) : undefined;
  const question = t(`worklist.${QUESTIONS[kind]}`);
  useEffect(() => announce([question, partly].filter(Boolean).join(', ')), [question, partly]);
  const offered = against === undefined ? choices : [];
  useKeys(Object.fromEntries(offered.slice(0, 9).map((choice, at) => [keyOf(at), () => decide(choice.decision)])));
  return (
    <>
      <span className={styles.question}>{question}</span>
      {partly !== undefined && <span className={styles.partly}>{partly}</span>}
      <span className={styles.choices}>
        {choices.map((choice, at) => (
          <Button
            key={choice.label}
            kind="quiet"
            action={at < 9 ? keyOf(at) : undefined}
            unavailable={against}
            onClick={() => decide(choice.decision)}
          >
            {choice.label}
          </Button>
        ))}
      </span>
    </>
  );
}

function useChoices(kind: DecisionKind, targets: readonly Claim[]): readonly Choice[] {
  const { t } = useText();
  const { data: desks = [] } = useQuery(desksQuery);
  switch (kind) {
    case 'dismiss':
      return DISMISSAL_REASONS.map((reason) => ({
        label: t(`words.dismissal.${reason}`),
        decision: { kind, reason },
      }));
    case 'priority':
      return PRIORITIES.map(({ name, value }) => ({
        label: t(`worklist.priority.${name}`),
        decision: { kind, priority: value },
      }));
    case 'move':
      return desks
        .filter(({ slug }) => targets.some((claim) => claim.desk !== slug))
        .map(({ slug, name }) => ({ label: name, decision: { kind, desk: slug } }));
  }
}

function keyOf(at: number): KeyAction {
  return `choose-${at + 1}` as KeyAction;
}
