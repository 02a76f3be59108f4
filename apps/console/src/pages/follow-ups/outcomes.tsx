/** The outcomes as a radio group, each with its key; looking again later has one of its own. */
import type { ReactNode } from 'react';
import type { Schemas } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { type KeyAction, useKeys } from '../../keys/index.js';
import { Icon, KeyHint, lookOfRating } from '../../ui/index.js';
import styles from './check-form.module.css';
import { LATER } from './check.js';
import { useOutcomeName } from './use-outcome-name.js';

const KEYS = [
  'choose-1',
  'choose-2',
  'choose-3',
  'choose-4',
  'choose-5',
  'choose-6',
  'choose-7',
  'choose-8',
  'choose-9',
] as const satisfies readonly KeyAction[];

interface OutcomesProps {
  readonly ratings: readonly Schemas['RatingView'][];
  readonly chosen: string;
  readonly choose: (outcome: string) => void;
}

export function Outcomes({ ratings, chosen, choose }: OutcomesProps): ReactNode {
  const { t } = useText();
  const nameOf = useOutcomeName(ratings);
  const settled = ratings.filter(({ value }) => value !== LATER).slice(0, KEYS.length);
  const choices = [
    ...settled.map(({ value, place }, index) => ({
      value,
      name: nameOf(value),
      action: KEYS[index],
      look: lookOfRating(value, place, 'outcome'),
    })),
    {
      value: LATER,
      name: t('keys.later'),
      action: 'later' as const,
      look: { tone: 'is-context', icon: 'clock' as const },
    },
  ];
  useKeys(Object.fromEntries(choices.flatMap(({ action, value }) => (action ? [[action, () => choose(value)]] : []))));
  const definition = ratings.find(({ value }) => value === chosen)?.definition;
  return (
    <fieldset className={styles.outcomes}>
      <legend className="label">{t('followUps.whatBecame')}</legend>
      {choices.map(({ value, name, action, look }) => (
        <label key={value} className={`${styles.outcome ?? ''} ${look.tone}`}>
          <input
            type="radio"
            name="outcome"
            className="over"
            value={value}
            checked={chosen === value}
            onChange={() => choose(value)}
          />
          <Icon name={look.icon} />
          <span className="grow">{name}</span>
          {action && <KeyHint action={action} />}
        </label>
      ))}
      {definition && <p className={`muted small ${styles.definition ?? ''}`}>{definition}</p>}
    </fieldset>
  );
}
