/** Words that the claims of the list must have; the list follows shortly after the last key. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import { Icon, KeyHint } from '../../ui/index.js';
import styles from './list-head.module.css';

const AFTER_MS = 350;

interface SearchFieldProps {
  readonly q: string | undefined;
  readonly change: (q: string | undefined) => void;
}

export function SearchField({ q = '', change }: SearchFieldProps): ReactNode {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string>();
  useKeys({ search: () => input.current?.focus() });
  useEffect(() => {
    if (typed === undefined || typed.trim() === q) return;
    const timer = setTimeout(() => change(typed.trim() || undefined), AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, q, change]);
  const leave = (): void => {
    if (typed !== undefined && typed.trim() !== q) change(typed.trim() || undefined);
    setTyped(undefined);
  };
  return (
    <span className={styles.search}>
      <Icon name="search" size="s" />
      <input
        ref={input}
        type="search"
        value={typed ?? q}
        maxLength={500}
        placeholder={t('worklist.search')}
        aria-label={t('worklist.search')}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={leave}
      />
      <KeyHint action="search" />
    </span>
  );
}
