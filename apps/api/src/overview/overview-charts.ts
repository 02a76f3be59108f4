/** Asks for what the charts of the overview are drawn from. */
import type { Tx } from '#store';
import {
  overviewAgreement,
  overviewCorrections,
  overviewDecisionsByDay,
  overviewOutcomes,
  type OverviewScope,
  overviewTimeByWeek,
  overviewWaitingByAge,
  scaleByVersion,
} from '#store/queries';
import { linearKappa } from './kappa.js';
import type { AgreementView, OverviewChartsView, WaitingByAgeView } from './overview-charts.view.dto.js';

/** `published`: verdicts published in the period, which corrections are seen against. */
export async function overviewCharts(tx: Tx, scope: OverviewScope, published: number): Promise<OverviewChartsView> {
  const outcomes = await overviewOutcomes(tx, scope);
  const corrections = await overviewCorrections(tx, scope);
  return {
    waitingByAge: await waitingByAge(tx, scope),
    decisionsByDay: { rows: await overviewDecisionsByDay(tx, scope) },
    outcomes: { total: sum(outcomes.map(({ count }) => count)), rows: outcomes },
    timeByWeek: { rows: await overviewTimeByWeek(tx, scope) },
    agreement: await agreement(tx, scope),
    corrections: {
      total: sum(corrections.map(({ correction, update, retraction }) => correction + update + retraction)),
      published,
      rows: corrections,
    },
  };
}

async function waitingByAge(tx: Tx, scope: OverviewScope): Promise<WaitingByAgeView> {
  const { steps, rows } = await overviewWaitingByAge(tx, scope);
  return { steps: [...steps], rows: rows.map((row) => ({ ...row, counts: [...row.counts] })) };
}

async function agreement(tx: Tx, scope: OverviewScope): Promise<AgreementView> {
  const { scale: slug, cells } = await overviewAgreement(tx, scope);
  if (slug === undefined) return { ratings: [], rows: [], total: 0, agreed: 0, placed: 0 };
  const { ratings } = await scaleByVersion(tx, slug);
  const places = new Map(ratings.map(({ value, place }) => [value, place]));
  const placed = cells.flatMap(({ first, final, count }) => {
    const [a, b] = [places.get(first), places.get(final)];
    return a === undefined || b === undefined ? [] : [{ first: a, final: b, count }];
  });
  const kappa = linearKappa(placed);
  return {
    scale: slug,
    ratings: ratings.map(({ value, name, place }) => ({ value, name, ...(place !== undefined && { place }) })),
    rows: [...cells],
    total: sum(cells.map(({ count }) => count)),
    agreed: sum(cells.filter(({ first, final }) => first === final).map(({ count }) => count)),
    placed: sum(placed.map(({ count }) => count)),
    ...(kappa !== undefined && { kappa }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
