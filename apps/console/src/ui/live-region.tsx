/** Says to screen readers what only changes on the page: `announce('Draft saved')`. */
import { type ReactNode, useSyncExternalStore } from 'react';

type Urgency = 'polite' | 'assertive';

const said: Record<Urgency, string> = { polite: '', assertive: '' };
const listeners = new Set<() => void>();

/** `polite` waits for a pause: saves, new rows. `assertive` interrupts: lease, lost connection. */
export function announce(text: string, urgency: Urgency = 'polite'): void {
  // The same words twice are news only when they differ.
  said[urgency] = said[urgency] === text ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

export function LiveRegion(): ReactNode {
  const polite = useSyncExternalStore(subscribe, () => said.polite);
  const assertive = useSyncExternalStore(subscribe, () => said.assertive);
  return (
    <div className="vh">
      <div aria-live="polite">{polite}</div>
      <div aria-live="assertive">{assertive}</div>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
