/** After a 412: what two people have changed in the same thing, field by field. */

export interface Conflict<T> {
  readonly field: keyof T;
  readonly mine: T[keyof T];
  readonly theirs: T[keyof T];
}

export interface Merge<T> {
  /** Their values, under mine where I have changed something. */
  readonly merged: T;
  /** Where both have changed, and not to the same: mine stands in `merged` until the person chooses. */
  readonly conflicts: readonly Conflict<T>[];
}

/** `base` is what both began with. */
export function mergeEdits<T extends object>(base: T, mine: T, theirs: T): Merge<T> {
  const merged = { ...theirs };
  const conflicts: Conflict<T>[] = [];
  for (const field of Object.keys(mine) as (keyof T)[]) {
    if (isSame(base[field], mine[field])) continue;
    merged[field] = mine[field];
    if (!isSame(base[field], theirs[field]) && !isSame(mine[field], theirs[field]))
      conflicts.push({ field, mine: mine[field], theirs: theirs[field] });
  }
  return { merged, conflicts };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
