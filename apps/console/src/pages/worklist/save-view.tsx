/** A name for the filters that are set. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Button } from '../../ui/index.js';
import styles from './list-head.module.css';
import type { WorklistSearch } from './search.js';
import { useSavedViews } from './use-saved-views.js';

export function SaveView({ search, close }: { search: WorklistSearch; close: () => void }): ReactNode {
  const { t } = useText();
  const { save } = useSavedViews();
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  useKeys({ close });
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        save(name.trim(), search);
        close();
      }}
    >
      <input
        ref={input}
        className="field"
        value={name}
        required
        pattern=".*\S.*"
        maxLength={40}
        placeholder={t('worklist.nameOfView')}
        aria-label={t('worklist.nameOfView')}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit">{t('common.save')}</Button>
      <Button kind="quiet" onClick={close}>
        {t('common.cancel')}
      </Button>
    </form>
  );
}
