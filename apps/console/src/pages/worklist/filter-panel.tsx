/** All filters at once; the list follows each choice. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button, CLAIM_STATES, KINDS, Select } from '../../ui/index.js';
import type { Filter } from './filter.js';
import styles from './list-head.module.css';
import type { SearchChange } from './search.js';

interface FilterPanelProps {
  readonly filter: Filter;
  readonly change: (changes: SearchChange) => void;
  /** Gives the focus back. */
  readonly close: () => void;
  /** The focus has gone elsewhere. The same function at every render. */
  readonly onLeave: () => void;
}

const STEPS = [0.5, 0.6, 0.7, 0.8, 0.9] as const;

export function FilterPanel({ filter, change, close, onLeave }: FilterPanelProps): ReactNode {
  const { t, number } = useText();
  const { data: desks = [] } = useQuery(desksQuery);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = panel.current;
    element?.querySelector('input')?.focus();
    const leave = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget instanceof Node && element?.contains(relatedTarget) === false) onLeave();
    };
    element?.addEventListener('focusout', leave);
    return () => element?.removeEventListener('focusout', leave);
  }, [onLeave]);
  useKeys({ close });
  return (
    <div ref={panel} className={styles.panel} role="group" aria-label={t('worklist.filters')}>
      <Checks
        legend={t('worklist.state')}
        all={CLAIM_STATES.map((state) => [state, t(`words.state.${state}`)])}
        chosen={filter.states}
        choose={(state) => change({ state })}
      />
      <Checks
        legend={t('worklist.kind')}
        all={KINDS.map((kind) => [kind, t(`words.kind.${kind}`)])}
        chosen={filter.kinds}
        choose={(kind) => change({ kind })}
      />
      <div className={styles.side}>
        <Select
          label={t('worklist.desk')}
          value={filter.desk ?? ''}
          onChange={({ target }) => change({ desk: target.value === '' ? undefined : target.value })}
        >
          <option value="">{t('worklist.any')}</option>
          {desks.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          label={t('words.checkWorthy')}
          value={filter.min ?? ''}
          onChange={({ target }) => change({ min: target.value === '' ? undefined : Number(target.value) })}
        >
          <option value="">{t('worklist.any')}</option>
          {STEPS.map((step) => (
            <option key={step} value={step}>
              {t('worklist.worthAtLeast', { value: number(step) })}
            </option>
          ))}
        </Select>
        <Button onClick={close}>{t('common.close')}</Button>
      </div>
    </div>
  );
}

interface ChecksProps {
  readonly legend: string;
  readonly all: readonly (readonly [string, string])[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: string | undefined) => void;
}

function Checks({ legend, all, chosen, choose }: ChecksProps): ReactNode {
  const toggle = (value: string): void => {
    const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
    choose(next.length === 0 ? undefined : next.join(','));
  };
  return (
    <fieldset>
      <legend>{legend}</legend>
      {all.map(([value, word]) => (
        <label key={value} className={styles.check}>
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
          {word}
        </label>
      ))}
    </fieldset>
  );
}
