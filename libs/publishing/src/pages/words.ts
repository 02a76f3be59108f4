/** How pages put dates, names and kinds into words. */
import type { EvidenceKind, Stance } from '#domain';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `30 January 2017`, in UTC; `at` is ISO 8601. */
export function dayOf(at: string): string {
  return day.format(new Date(at));
}

/** `White House and German government`. */
export function listOf(names: readonly string[]): string {
  return list.format(names);
}

/** First letters of the first and the last word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

export const stanceWords: Record<Stance, string> = { supports: 'Supports', refutes: 'Refutes', context: 'Context' };

export const evidenceKindWords: Record<EvidenceKind, string> = {
  primary: 'primary source',
  secondary: 'secondary source',
  data: 'data',
  expert: 'expert',
};

/** In quotation marks, unless the text brings its own. */
export function quoted(text: string): string {
  return /^["'“„«‘]/.test(text) ? text : `“${text}”`;
}
