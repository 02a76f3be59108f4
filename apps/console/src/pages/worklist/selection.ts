/** Which rows are selected: one at a time, or from the last one to here. */

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Where "to here" begins. */
  readonly anchor?: string;
}

export const NOTHING: Selection = { ids: new Set() };

export function toggled(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Adds all rows between the anchor and `id`, both included, in the order of `rows`. */
export function extendedTo(selection: Selection, id: string, rows: readonly string[]): Selection {
  const from = selection.anchor === undefined ? -1 : rows.indexOf(selection.anchor);
  const to = rows.indexOf(id);
  if (from < 0 || to < 0) return { ids: new Set([...selection.ids, id]), anchor: id };
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...between]), anchor: id };
}
