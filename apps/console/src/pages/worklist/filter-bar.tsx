/** The filters as chips that say what is set; each opens the panel in which all of them are. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useRef, useState } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { useSetting } from '../../settings/index.js';
import { Icon, IconButton, KeyHint } from '../../ui/index.js';
import { type Filter, isNarrowed, sortsFor } from './filter.js';
import { FilterPanel } from './filter-panel.js';
import styles from './list-head.module.css';
import { SearchField } from './search-field.js';
import type { SearchChange, Sort, WorklistSearch } from './search.js';
import { SortChip } from './sort-chip.js';

interface FilterBarProps {
  readonly search: WorklistSearch;
  readonly filter: Filter;
  readonly change: (changes: SearchChange) => void;
  /** Before the order, at the right. */
  readonly children: ReactNode;
}

export function FilterBar({ search, filter, change, children }: FilterBarProps): ReactNode {
  const { t, number } = useText();
  const { data: desks } = useQuery(desksQuery);
  const [isOpen, setOpen] = useState(false);
  const [isCompact, setCompact] = useSetting('worklist.compact', false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  useKeys({ filter: () => setOpen(true) });
  const leave = useCallback(() => setOpen(false), []);
  const open = (): void => setOpen(!isOpen);
  const severalWords = (words: readonly string[]): string => {
    const [first, ...more] = words;
    if (first === undefined) return t('worklist.any');
    return more.length === 0 ? first : t('worklist.andMore', { first, more: more.length });
  };
  const chips: readonly [string, string][] = [
    [t('worklist.state'), severalWords(filter.states.map((state) => t(`words.state.${state}`)))],
    [t('worklist.desk'), desks?.find(({ slug }) => slug === filter.desk)?.name ?? filter.desk ?? t('worklist.any')],
    ...(filter.kinds.length > 0
      ? ([[t('worklist.kind'), severalWords(filter.kinds.map((kind) => t(`words.kind.${kind}`)))]] as const).map(
          ([name, value]): [string, string] => [name, value],
        )
      : []),
    [
      t('words.checkWorthy'),
      filter.min === undefined ? t('worklist.any') : t('worklist.worthAtLeast', { value: number(filter.min) }),
    ],
  ];
  return (
    <div className={styles.filters} role="group" aria-label={t('worklist.filters')}>
      {chips.map(([name, value]) => (
        <button key={name} type="button" className={styles.chip} aria-expanded={isOpen} onClick={open}>
          {name} <b>{value}</b>
        </button>
      ))}
      <button
        ref={opener}
        type="button"
        className={`${styles.chip ?? ''} ${styles.add ?? ''}`}
        aria-expanded={isOpen}
        aria-keyshortcuts="f"
        onClick={open}
      >
        <Icon name="plus" size="s" />
        {t('worklist.filter')}
        <KeyHint action="filter" />
      </button>
      {isNarrowed(search) && (
        <IconButton
          icon="x"
          label={t('worklist.clear')}
          onClick={() => change({ state: undefined, desk: undefined, kind: undefined, min: undefined, q: undefined })}
        />
      )}
      <SearchField q={search.q} change={(q) => change({ q })} />
      <span className="grow" />
      {children}
      <span className={styles.density}>
        <IconButton
          icon="menu"
          label={t('worklist.compact')}
          aria-pressed={isCompact}
          onClick={() => setCompact(!isCompact)}
        />
      </span>
      <SortChip sort={filter.sort} sorts={sortsFor(filter.states)} choose={(sort: Sort) => change({ sort })} />
      {isOpen && <FilterPanel filter={filter} change={change} close={close} onLeave={leave} />}
    </div>
  );
}
