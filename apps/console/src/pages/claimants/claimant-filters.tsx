/** What the list of claimants is narrowed by, and its order; all of it lives in the address. */
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { Select, TextField } from '../../ui/index.js';
import styles from './claimants.module.css';
import { CLAIMANT_TYPES, type ClaimantsSearch, parseClaimantsSearch } from './search.js';

interface ClaimantFiltersProps {
  readonly search: ClaimantsSearch;
  readonly change: (search: ClaimantsSearch) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

const SEARCH_AFTER_MS = 250;

export function ClaimantFilters({ search, change, field }: ClaimantFiltersProps): ReactNode {
  const { t } = useText();
  const [typed, setTyped] = useState(search.q ?? '');
  const [known, setKnown] = useState(search.q);
  if (known !== search.q) {
    // Gone back, or the filters were cleared.
    setKnown(search.q);
    if (typed.trim() !== (search.q ?? '')) setTyped(search.q ?? '');
  }
  const set = (name: keyof ClaimantsSearch, value: string): void =>
    change(parseClaimantsSearch({ ...search, [name]: value }));
  useEffect(() => {
    if (typed.trim() === (search.q ?? '')) return undefined;
    const timer = setTimeout(() => change(parseClaimantsSearch({ ...search, q: typed })), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, search, change]);
  return (
    <search className={styles.filters}>
      <TextField
        ref={field}
        type="search"
        label={t('claimants.find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        label={t('claimants.type')}
        value={search.type ?? ''}
        onChange={(event) => set('type', event.target.value)}
      >
        <option value="">{t('claimants.anyType')}</option>
        {CLAIMANT_TYPES.map((type) => (
          <option key={type} value={type}>
            {t(`claimants.type.${type}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('claimants.sort')}
        value={search.sort ?? '-claims'}
        onChange={(event) => set('sort', event.target.value)}
      >
        {(['-claims', 'name'] as const).map((sort) => (
          <option key={sort} value={sort}>
            {t(`claimants.sort.${sort}`)}
          </option>
        ))}
      </Select>
    </search>
  );
}
