/** The filters over the list of articles; they live in the address. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { desksQuery } from '../../api/index.js';
import { useText } from '../../i18n/index.js';
import { Select, TextField } from '../../ui/index.js';
import styles from './articles.module.css';
import { ARTICLE_STATUSES, type ArticlesSearch, parseArticlesSearch } from './search.js';

interface ArticleFiltersProps {
  readonly search: ArticlesSearch;
  readonly change: (search: ArticlesSearch) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

const SEARCH_AFTER_MS = 250;

export function ArticleFilters({ search, change, field }: ArticleFiltersProps): ReactNode {
  const { t } = useText();
  const { data: desks } = useQuery(desksQuery);
  const [typed, setTyped] = useState(search.q ?? '');
  const [known, setKnown] = useState(search.q);
  if (known !== search.q) {
    // Gone back, or the filters were cleared.
    setKnown(search.q);
    if (typed.trim() !== (search.q ?? '')) setTyped(search.q ?? '');
  }
  const set = (name: keyof ArticlesSearch, value: string): void =>
    change(parseArticlesSearch({ ...search, [name]: value }));
  useEffect(() => {
    if (typed.trim() === (search.q ?? '')) return undefined;
    const timer = setTimeout(() => change(parseArticlesSearch({ ...search, q: typed })), SEARCH_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, search, change]);
  return (
    <search className={styles.filters}>
      <TextField
        ref={field}
        type="search"
        label={t('articles.find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        label={t('articles.status')}
        value={search.status ?? ''}
        onChange={(event) => set('status', event.target.value)}
      >
        <option value="">{t('articles.any')}</option>
        {ARTICLE_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`articles.step.${status}`)}
          </option>
        ))}
      </Select>
      <Select
        label={t('articles.desk')}
        value={search.desk ?? ''}
        onChange={(event) => set('desk', event.target.value)}
      >
        <option value="">{t('articles.allDesks')}</option>
        {desks?.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
    </search>
  );
}
