/** The order of the list, and the others that it can have. */
import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.js';
import { Menu, MenuItem } from '../../ui/index.js';
import styles from './list-head.module.css';
import type { Sort } from './search.js';

interface SortChipProps {
  readonly sort: Sort;
  readonly sorts: readonly Sort[];
  readonly choose: (sort: Sort) => void;
}

export function SortChip({ sort, sorts, choose }: SortChipProps): ReactNode {
  const { t } = useText();
  return (
    <Menu
      label={t('worklist.sort')}
      button={
        <button type="button" className={styles.chip}>
          {t('worklist.sort')} <b>{t(`worklist.sort.${sort}`)}</b>
        </button>
      }
    >
      {sorts.map((one) => (
        <MenuItem key={one} isChosen={one === sort} onClick={() => choose(one)}>
          {t(`worklist.sort.${one}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
