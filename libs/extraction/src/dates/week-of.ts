/** A week or weekend that a date in it names: "in the week of January 24", "the week beginning 24 January". */
import { plusDays, weekWindow, type Window } from './calendar.js';
import type { ExplicitDate } from './explicit-date.js';

const LEADS =
  /\b(?:(?:in|during|on|over) )?the (?<unit>week|weekend) (?:of|beginning|starting|commencing) (?:on )?(?:the )?$/i;
/** Code units before a date in which such words are looked for. */
const WITHIN = 48;

/** The date with the words before it, and its whole week; undefined where no such words stand there. */
export function weekOf(text: string, date: ExplicitDate): ExplicitDate | undefined {
  const lead = LEADS.exec(text.slice(Math.max(0, date.at - WITHIN), date.at));
  if (!lead) return undefined;
  const week = date.window && weekWindow(date.window.from);
  const weekend: Window | undefined = week && { from: plusDays(week.to, -1), to: week.to, precision: 'range' };
  const window = lead.groups?.['unit']?.toLowerCase() === 'weekend' ? weekend : week;
  return { at: date.at - lead[0].length, text: lead[0] + date.text, ...(window && { window }) };
}
