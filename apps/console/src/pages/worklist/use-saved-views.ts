/** Filters that a person keeps under a name, on all their devices. */
import { useSetting } from '../../settings/index.js';
import { parseWorklistSearch, type WorklistSearch } from './search.js';

export interface SavedView {
  readonly name: string;
  readonly search: WorklistSearch;
}

export interface SavedViews {
  readonly views: readonly SavedView[];
  /** In the place of one of the same name. */
  save(name: string, search: WorklistSearch): void;
  remove(name: string): void;
  restore(views: readonly SavedView[]): void;
}

export function useSavedViews(): SavedViews {
  const [saved, setSaved] = useSetting<unknown>('worklist.views', []);
  const views = readViews(saved);
  return {
    views,
    save: (name, search) => setSaved([...views.filter((view) => view.name !== name), { name, search }]),
    remove: (name) => setSaved(views.filter((view) => view.name !== name)),
    restore: setSaved,
  };
}

/** What another version has written is read as strictly as an address. */
export function readViews(saved: unknown): readonly SavedView[] {
  if (!Array.isArray(saved)) return [];
  return saved.flatMap((view: unknown) => {
    const { name, search } = isObject(view) ? view : {};
    return typeof name === 'string' && isObject(search) ? [{ name, search: parseWorklistSearch(search) }] : [];
  });
}

/** Whether the address is this view's. */
export function isSame(a: WorklistSearch, b: WorklistSearch): boolean {
  const sorted = (search: WorklistSearch): string => JSON.stringify(Object.entries(search).sort());
  return sorted(parseWorklistSearch({ ...a })) === sorted(parseWorklistSearch({ ...b }));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
