/** Relative dates of a statement, said in full: "on Saturday" becomes "on Saturday, 28 January 2017". */
import { inWords, MONTHS, partsOf, plusDays, WEEKDAYS } from '../dates/calendar.js';

/** A replacement in a piece of text: `insert` goes in at `at`. */
export interface Insertion {
  readonly at: number;
  readonly insert: string;
}

/** Code units before a weekday in which an infinitive is looked for. */
const LOOKED_BACK = 60;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const DAY_NAMES = WEEKDAYS.map(capital).join('|');
const MONTH_NAMES = MONTHS.map(capital).join('|');
const DAYPART = '(?: (?:morning|afternoon|evening|night))?';
const WEEKDAY = new RegExp(
  `\\b(?<lead>[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ast|[Nn]ext|[Tt]his) (?:(?:early|late) )?(?<day>${DAY_NAMES})${DAYPART}\\b(?!['’]|,? (?:\\d|${MONTH_NAMES}))`,
  'g',
);
const RELATIVE = new RegExp(`\\b(?<word>yesterday|today|tomorrow|Yesterday|Today|Tomorrow)${DAYPART}\\b(?!['’])`, 'g');
const MONTH = new RegExp(
  `\\b(?<lead>[Ii]n|[Bb]y|[Ss]ince|[Uu]ntil|[Ll]ast|[Nn]ext|[Tt]his|of|late|early) (?<month>${MONTH_NAMES})\\b(?!['’]|,? \\d)`,
  'g',
);
const UNIT = /\b(?<when>last|next|this) (?<unit>month|year)\b(?!['’])/gi;

/**
 * What to add to `words` so that its dates can be read without the article.
 * @param published day of publication
 * @param future the words speak of what is to come
 */
export function datesInWords(words: string, published: string, future: boolean): Insertion[] {
  const insertions: Insertion[] = [];
  const now = partsOf(published);
  const behind = (match: RegExpExecArray, insert: string, apposed = false): void => {
    const at = match.index + match[0].length;
    // An apposition inside a sentence is closed by a comma.
    insertions.push({ at, insert: apposed && /^ [\p{L}“"(]/u.test(words.slice(at, at + 2)) ? `${insert},` : insert });
  };
  for (const match of words.matchAll(WEEKDAY)) {
    const lead = match.groups?.['lead']?.toLowerCase();
    const before = words.slice(Math.max(0, match.index - LOOKED_BACK), match.index);
    // "agreed to meet on Friday": told in the past, but of what is to come; better undated than misdated.
    if (!future && lead !== 'last' && lead !== 'next' && /\b(?:to|will|would) [a-z]+\b[^,;]*$/.test(before)) continue;
    const away = (WEEKDAYS.indexOf((match.groups?.['day'] ?? '').toLowerCase()) - now.weekday + 7) % 7;
    const ahead =
      lead === 'next' || lead === 'by' || lead === 'until' || (future && lead !== 'last' && lead !== 'since');
    const distance = ahead ? (lead === 'next' && away === 0 ? 7 : away) : away === 0 && lead !== 'last' ? 0 : away - 7;
    behind(match, `, ${inWords(plusDays(published, distance))}`, true);
  }
  for (const match of words.matchAll(RELATIVE)) {
    // "USA Today" is a name.
    if (/^\p{Lu}/u.test(match[0]) && match.index > 0) continue;
    const distance = { yesterday: -1, today: 0, tomorrow: 1 }[match.groups?.['word']?.toLowerCase() ?? ''] ?? 0;
    behind(match, ` (${inWords(plusDays(published, distance))})`);
  }
  for (const match of words.matchAll(MONTH)) {
    const month = MONTHS.indexOf((match.groups?.['month'] ?? '').toLowerCase());
    const lead = match.groups?.['lead']?.toLowerCase() ?? '';
    const past = lead === 'last' || lead === 'since' || !future;
    const year = past
      ? now.year - (month > now.month || (lead === 'last' && month === now.month) ? 1 : 0)
      : now.year + (month < now.month ? 1 : 0);
    behind(match, ` ${year}`);
  }
  for (const match of words.matchAll(UNIT)) {
    const shift = { last: -1, next: 1, this: 0 }[(match.groups?.['when'] ?? '').toLowerCase()] ?? 0;
    const at = new Date(
      Date.UTC(now.year + (/year/i.test(match[0]) ? shift : 0), now.month + (/month/i.test(match[0]) ? shift : 0), 1),
    );
    const year = at.getUTCFullYear();
    behind(match, /year/i.test(match[0]) ? ` (${year})` : ` (${capital(MONTHS[at.getUTCMonth()] ?? '')} ${year})`);
  }
  return insertions.sort((a, b) => a.at - b.at);
}
