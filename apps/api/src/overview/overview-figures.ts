/** Asks for the figures of the overview. */
import { logSize } from '#ledger';
import type { Tx } from '#store';
import {
  overviewDecided,
  overviewPlans,
  overviewPublished,
  type OverviewScope,
  overviewTimeToVerdict,
  overviewToApprove,
  overviewWaiting,
  type WaitingFigure,
} from '#store/queries';
import type { OldestWaitFigureView, OverviewFiguresView } from './overview-figures.view.dto.js';

export async function overviewFigures(tx: Tx, scope: OverviewScope): Promise<OverviewFiguresView> {
  const waiting = await overviewWaiting(tx, scope);
  const toApprove = await overviewToApprove(tx, scope);
  const [firstToApprove] = toApprove.rows;
  return {
    waiting: { value: waiting.value, overLimit: waiting.overLimit, rows: [...waiting.rows], more: waiting.more },
    oldestWait: oldestOf(waiting),
    toApprove: {
      ...toApprove,
      ...(firstToApprove && { oldestSeconds: firstToApprove.seconds }),
      rows: [...toApprove.rows],
    },
    decided: mutable(await overviewDecided(tx, scope)),
    timeToVerdict: mutable(await overviewTimeToVerdict(tx, scope)),
    published: mutable(await overviewPublished(tx, scope)),
    plans: mutable(await overviewPlans(tx, scope)),
    record: { entries: await logSize(tx) },
  };
}

function oldestOf({ rows, overLimit, overBySeconds }: WaitingFigure): OldestWaitFigureView {
  const [oldest] = rows;
  const over = rows.filter((row) => row.overLimit);
  return {
    ...(oldest && { seconds: oldest.seconds, since: oldest.since }),
    ...(overBySeconds !== undefined && { overBySeconds }),
    rows: over,
    more: overLimit - over.length,
  };
}

function mutable<T extends { readonly rows: readonly unknown[] }>(
  figure: T,
): Omit<T, 'rows'> & { rows: T['rows'][number][] } {
  return { ...figure, rows: [...figure.rows] };
}
