/** Days to come as an iCalendar object (RFC 5545), for calendar programs. */

/** Whole days, both inclusive, `YYYY-MM-DD`. */
export interface CalendarEntry {
  /** The same for the same matter for ever, and for nothing else in the world. */
  readonly uid: string;
  /** Rises with each change. */
  readonly sequence: number;
  readonly from: string;
  readonly to: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly categories: readonly string[];
}

export interface Calendar {
  readonly name: string;
  /** When it was made, ISO 8601. */
  readonly at: string;
  readonly entries: readonly CalendarEntry[];
}

const A_DAY = 86_400_000;

/** Content lines longer than this, in bytes of UTF-8 without their end, are folded (section 3.1). */
const LONGEST_LINE = 75;

/** `text/calendar`; entries take no time, so that nobody seems busy because of them. */
export function toCalendar({ name, at, entries }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Claimdesk//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap((entry) => toEvent(entry, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function toEvent({ uid, sequence, from, to, summary, description, url, categories }: CalendarEntry, at: string) {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${at.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    // The end of an event is the day behind its last.
    `DTEND;VALUE=DATE:${compact(new Date(Date.parse(to) + A_DAY).toISOString().slice(0, 10))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A TEXT value (section 3.3.11); control characters have no place in one. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (control) => (control === '\n' ? control : ' '))
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** Broken between characters, as a reader may not be able to put two halves of one together. */
function folded(line: string): string {
  let folds = '';
  let width = 0;
  for (const character of line) {
    const bytes = widthOf(character);
    if (width + bytes > LONGEST_LINE) {
      folds += '\r\n ';
      width = 1;
    }
    folds += character;
    width += bytes;
  }
  return folds;
}

function widthOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}
