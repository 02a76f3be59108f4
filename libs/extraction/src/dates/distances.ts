/** Words of time that count from the day of publication: "within 30 days", "in three months' time", "gave it ten weeks to". */
import { day, dayWindow, monthWindow, partsOf, plusDays, weekWindow, yearWindow, type Window } from './calendar.js';
import { SMALL_NUMBER, smallNumber } from './numbers.js';
import { until, type Groups, type TimeWords } from './reading.js';

const UNITS = 'day|week|fortnight|month|year|decade';
/** "two", "two to three": the larger one counts. */
const COUNT = `(?:(?:${SMALL_NUMBER}) (?:to|or) )?(?<count>${SMALL_NUMBER})`;
/** "30 days", "two to three weeks" */
const DISTANCE = `${COUNT} (?:calendar |more )?(?<unit>${UNITS})s?`;
/** The day that lies `count` units behind `from`. */
function reached(from: string, count: number, unit: string): string {
  const { year, month, date } = partsOf(from);
  if (unit === 'day') return plusDays(from, count);
  if (unit === 'week' || unit === 'fortnight') return plusDays(from, count * (unit === 'week' ? 7 : 14));
  if (unit === 'month') return day(year, month + count, Math.min(date, 28));
  return day(year + count * (unit === 'decade' ? 10 : 1), month, date);
}

function distance(groups: Groups, published: string | undefined): Window | undefined {
  const count = smallNumber(groups['count'] ?? '');
  if (!published || count === undefined) return undefined;
  const unit = (groups['unit'] ?? '').toLowerCase();
  const on = reached(published, count, unit);
  if (groups['within']) return until(published, on);
  const { year, month } = partsOf(on);
  if (unit === 'day') return dayWindow(on);
  if (unit === 'week' || unit === 'fortnight') return weekWindow(on);
  return unit === 'month' ? monthWindow(year, month) : yearWindow(year);
}

/** Distances from a day that the words do not name. */
export const OPEN_DISTANCES: TimeWords = [
  // From when working days are counted, and which they are, nobody says.
  [
    new RegExp(`\\b(?:within|in) (?:${SMALL_NUMBER}) (?:working|business|sitting|trading) days?\\b`, 'i'),
    () => undefined,
  ],
  // From then on "within" counts, and when that is the words do not say: "within 90 days of taking office".
  [
    new RegExp(
      `\\b(?:within|in|over|during) (?:the first )?${DISTANCE} (?:of|after|from|following|before|thereafter|afterwards) ?(?!now\\b|today\\b|publication\\b)`,
      'i',
    ),
    () => undefined,
  ],
];

export const DISTANCE_WORDS: TimeWords = [
  [new RegExp(`\\bin ${DISTANCE}(?:[’'] time)? at the (?<within>latest)\\b`, 'i'), distance],
  [
    new RegExp(`\\b(?:gave|gives?|given|has|have|had) (?:[\\w’'-]+ ){0,5}?(?<within>${DISTANCE}) to\\b(?! go\\b)`, 'i'),
    distance,
  ],
  [new RegExp(`\\b(?<within>within|over|during) (?:the )?(?:next |coming )?${DISTANCE}\\b`, 'i'), distance],
  [new RegExp(`\\b(?:in|for) (?<within>the (?:next|coming) )${DISTANCE}\\b`, 'i'), distance],
  [
    new RegExp(
      `\\bin (?:about |around )?${DISTANCE}(?:[’'] time)?\\b|\\b${DISTANCE.replaceAll('?<', '?<later_')} from now\\b`,
      'i',
    ),
    (groups, published) =>
      distance(
        { count: groups['count'] ?? groups['later_count'], unit: groups['unit'] ?? groups['later_unit'] },
        published,
      ),
  ],
  [
    /\b(?<within>within|over|during|in) the (?:next|coming) (?<unit>week|fortnight|month|year|decade)\b/i,
    (groups, published) => distance({ ...groups, count: 'one' }, published),
  ],
];
