/** Tabs by the ARIA pattern: arrows within the list, `,` and `.` from anywhere. */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useText } from '../../i18n/index.js';
import { useKeys } from '../../keys/index.js';
import styles from './tabs.module.css';

interface Tab<T extends string> {
  readonly id: T;
  readonly name: string;
  readonly count?: number | undefined;
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly chosen: T;
  readonly onChoose: (id: T) => void;
}

/** The panel belongs to it by `tabPanel(id)`. */
export function Tabs<T extends string>({ label, tabs, chosen, onChoose }: TabsProps<T>): ReactNode {
  const { number } = useText();
  const list = useRef<HTMLDivElement>(null);
  const step = (by: number): void => {
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next) onChoose(next.id);
  };
  useKeys({ 'previous-tab': () => step(-1), 'next-tab': () => step(1) });
  const move = (event: KeyboardEvent): void => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    step(by);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  };
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} ref={list} tabIndex={-1} onKeyDown={move}>
      {tabs.map(({ id, name, count }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === chosen}
          aria-controls={id === chosen ? `panel-${id}` : undefined}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
          {count !== undefined && count > 0 && <span className="count">{number(count)}</span>}
        </button>
      ))}
    </div>
  );
}

/** Attributes of the panel of the chosen tab. */
export function tabPanel(id: string): { id: string; role: 'tabpanel'; 'aria-labelledby': string } {
  return { id: `panel-${id}`, role: 'tabpanel', 'aria-labelledby': `tab-${id}` };
}
