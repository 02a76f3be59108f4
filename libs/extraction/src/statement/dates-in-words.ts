/** Relative dates of a statement, said in full: "on Saturday" becomes "on Saturday, 28 January 2017". */
import { inWords, MONTHS, partsOf, plusDays, WEEKDAYS } from '../dates/calendar.js';

/** A replacement in a piece of text: `insert` goes in at `at`. */
export interface Insertion {
  readonly at: number;
  readonly insert: string;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const DAY_NAMES = WEEKDAYS.map(capital).join('|');
const MONTH_NAMES = MONTHS.map(capital).join('|');
const WEEKDAY = new RegExp(
  `\\b(?:(?<when>last|next|this) )?(?<day>${DAY_NAMES})\\b(?!['’]|,? (?:\\d|${MONTH_NAMES}))`,
  'g',
);
const RELATIVE = /\b(?<word>yesterday|today|tomorrow)\b(?!['’])/gi;
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
  const behind = (match: RegExpMatchArray, insert: string): void =>
    void insertions.push({ at: (match.index ?? 0) + match[0].length, insert });
  for (const match of words.matchAll(WEEKDAY)) {
    const when = match.groups?.['when'];
    const away = (WEEKDAYS.indexOf((match.groups?.['day'] ?? '').toLowerCase()) - now.weekday + 7) % 7;
    const ahead = when === 'next' || (future && when !== 'last');
    const distance = ahead ? (when === 'next' && away === 0 ? 7 : away) : away === 0 && when !== 'last' ? 0 : away - 7;
    behind(match, `, ${inWords(plusDays(published, distance))}`);
  }
  for (const match of words.matchAll(RELATIVE)) {
    const distance = { yesterday: -1, today: 0, tomorrow: 1 }[match[0].toLowerCase()] ?? 0;
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
