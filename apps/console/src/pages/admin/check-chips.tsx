/** Several of a few choices, each a chip that is on or off: a group of checkboxes. */
import { type ReactNode, useId } from 'react';
import { Icon } from '../../ui/index.js';
import styles from './check-chips.module.css';

interface CheckChipsProps<T extends string> {
  readonly legend: string;
  readonly help?: string;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly chosen: readonly T[];
  /** Why these cannot be taken away now. */
  readonly locked?: { readonly values: readonly T[]; readonly why: string } | undefined;
  readonly onChange: (chosen: T[]) => void;
}

export function CheckChips<T extends string>(props: CheckChipsProps<T>): ReactNode {
  const { legend, help, error, options, chosen, locked, onChange } = props;
  const id = useId();
  const isLocked = (value: T): boolean => locked?.values.includes(value) === true && chosen.includes(value);
  const below = error ?? (options.some(({ value }) => isLocked(value)) ? locked?.why : help);
  const toggle = (value: T): void =>
    onChange(options.map((option) => option.value).filter((one) => chosen.includes(one) !== (one === value)));
  return (
    <fieldset className={styles.chips} aria-describedby={below && id}>
      <legend className="label">{legend}</legend>
      <div className="row wrap">
        {options.map(({ value, label }) => (
          <label key={value} className={styles.chip}>
            <input
              type="checkbox"
              className="over"
              checked={chosen.includes(value)}
              disabled={isLocked(value)}
              onChange={() => toggle(value)}
            />
            <Icon name={chosen.includes(value) ? 'resolved' : 'plus'} size="s" />
            {label}
          </label>
        ))}
      </div>
      {below && (
        <p id={id} className={error ? 'fault' : 'help'}>
          {below}
        </p>
      )}
    </fieldset>
  );
}
