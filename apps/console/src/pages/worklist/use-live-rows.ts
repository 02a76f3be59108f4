/** What others do: rows that are shown change in their places, new ones wait until they are asked for. */
import { useCallback, useEffect, useRef } from 'react';
import { api, orThrow } from '../../api/index.js';
import { type LogEntry, onLogEntry } from '../../live/index.js';
import { type Filter, fits } from './filter.js';
import type { Rows } from './use-rows.js';
import { useStateFor } from './use-state-for.js';

const GATHER_MS = 120;
/** More changes at once than this are fetched as a list. */
const ONE_BY_ONE = 40;

export interface LiveRows {
  /** Claims that would be in the list if it were asked for now. */
  readonly waiting: number;
  /** Rows that somebody has changed since they were shown. */
  readonly changed: ReadonlySet<string>;
  showWaiting(): void;
}

const NONE: ReadonlySet<string> = new Set();

/** `key` names the list, as `filter` makes it. */
export function useLiveRows(key: string, filter: Filter, rows: Rows): LiveRows {
  const [fresh, setFresh] = useStateFor(key, NONE);
  const [changed, setChanged] = useStateFor(key, NONE);
  const latest = useRef({ filter, rows });
  useEffect(() => {
    latest.current = { filter, rows };
  });
  useEffect(() => {
    const touched = new Map<string, LogEntry>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = async (): Promise<void> => {
      timer = undefined;
      const entries = [...touched.values()];
      touched.clear();
      const { filter: now, rows: shown } = latest.current;
      const ids = new Set(shown.claims.map(({ id }) => id));
      const here = entries.filter(({ subjectId }) => ids.has(subjectId)).map(({ subjectId }) => subjectId);
      if (here.length > ONE_BY_ONE) return shown.reload();
      setFresh((before) => withArrivals(before, entries, ids, now));
      if (here.length === 0) return;
      const claims = await Promise.all(here.map(fetchClaim));
      shown.put(claims, false);
      setChanged((before) => new Set([...before, ...here]));
    };
    const stop = onLogEntry((entry) => {
      if (entry.subjectType !== 'claim') return;
      touched.set(entry.subjectId, entry);
      // A claim that cannot be read now is shown as it was: the next entry, or the next visit, brings it.
      timer ??= setTimeout(() => void flush().catch(() => undefined), GATHER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [setFresh, setChanged]);
  const showWaiting = useCallback(() => {
    setFresh(() => NONE);
    setChanged(() => NONE);
    latest.current.rows.reload();
  }, [setFresh, setChanged]);
  const shown = new Set(rows.claims.map(({ id }) => id));
  return { waiting: [...fresh].filter((id) => !shown.has(id)).length, changed, showWaiting };
}

/** What the log tells of a claim decides as far as it goes: kind and check-worthiness are not in it. */
function withArrivals(
  before: ReadonlySet<string>,
  entries: readonly LogEntry[],
  shown: ReadonlySet<string>,
  filter: Filter,
): ReadonlySet<string> {
  const isUnknowable = filter.q !== undefined || filter.min !== undefined || filter.kinds.length > 0;
  if (isUnknowable) return before;
  const after = new Set(before);
  for (const { subjectId, state, desk = '' } of entries) {
    if (shown.has(subjectId) || state === undefined) continue;
    const claim = { state: state as Filter['states'][number], desk, kind: 'assertion', checkworthiness: 1 } as const;
    if (fits(filter, claim)) after.add(subjectId);
    else after.delete(subjectId);
  }
  return after;
}

const fetchClaim = (id: string) => orThrow(api.GET('/v1/claims/{id}', { params: { path: { id } } }));
