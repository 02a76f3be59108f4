/** How the desk stands and what it did in a period. */
import { type OverviewChartsView } from './overview-charts.view.dto.js';
import { type OverviewFiguresView } from './overview-figures.view.dto.js';

export class OverviewView {
  /** When it was so. */
  readonly at: string;
  /** First and last day of the period, in UTC. */
  readonly from: string;
  readonly to: string;
  readonly desk?: string;
  readonly figures: OverviewFiguresView;
  readonly charts: OverviewChartsView;
}
