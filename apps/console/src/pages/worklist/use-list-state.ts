/** Which row is in view and which are selected, and how the keyboard moves both. */
import { useState } from 'react';
import type { Claim } from './rows-query.js';
import { extendedTo, NOTHING, type Selection, toggled } from './selection.js';
import { useStateFor } from './use-state-for.js';

export interface ListState {
  /** The row in view; undefined only when there are none. */
  readonly current: Claim | undefined;
  readonly index: number;
  /** How often a key has moved along the rows: the row in view then takes the focus. */
  readonly steps: number;
  readonly selected: ReadonlySet<string>;
  /** What a decision is about: the selected rows, or the one in view. */
  readonly targets: readonly Claim[];
  goTo(claim: Claim): void;
  /** Answers whether there was a row to go to. */
  step(by: 1 | -1): boolean;
  toggle(claim: Claim): void;
  /** Selects from the last selected row to this one. */
  extend(claim: Claim): void;
  clear(): void;
}

const TOP: { readonly id?: string; readonly index: number } = { index: 0 };

/** `key` names the list: another one begins at its top with nothing selected. */
export function useListState(key: string, claims: readonly Claim[]): ListState {
  const [at, setAt] = useStateFor(key, TOP);
  const [steps, setSteps] = useState(0);
  const [selection, setSelection] = useStateFor<Selection>(key, NOTHING);
  const found = at.id === undefined ? -1 : claims.findIndex(({ id }) => id === at.id);
  // When its row goes, the one that takes its place is in view.
  const index = found >= 0 ? found : Math.min(at.index, claims.length - 1);
  const current = claims[index];
  const chosen = claims.filter(({ id }) => selection.ids.has(id));
  const goTo = (claim: Claim): void => setAt(() => ({ id: claim.id, index: claims.indexOf(claim) }));
  return {
    current,
    index,
    steps,
    selected: selection.ids,
    targets: chosen.length > 0 ? chosen : current ? [current] : [],
    goTo,
    step(by) {
      const next = claims[index + by];
      if (next) goTo(next);
      setSteps((before) => before + 1);
      return claims.length > 0;
    },
    toggle: (claim) => setSelection((before) => toggled(before, claim.id)),
    extend: (claim) =>
      setSelection((before) =>
        extendedTo(
          before.anchor === undefined && current ? toggled(before, current.id) : before,
          claim.id,
          claims.map(({ id }) => id),
        ),
      ),
    clear: () => setSelection(() => NOTHING),
  };
}
