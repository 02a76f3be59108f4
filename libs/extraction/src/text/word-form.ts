/** Words as they are looked up: small letters, one apostrophe, one sign for each kind of mark. */

/** What a link begins with. */
export const LINK = /^(?:https?:\/\/|www\.)/;

const WORD = /^[\p{L}\p{N}]/u;

/** `text` for lookups: lower case, straight apostrophes, `"` and `'` for quotation marks, `—` for dashes, `link`. */
export function formOf(text: string): string {
  if (WORD.test(text)) return LINK.test(text) ? 'link' : text.toLowerCase().replaceAll('’', "'");
  if (/^(?:''|``|’’|‘‘|[“”„«»])$/.test(text)) return '"';
  if (/^[‘’`]$/.test(text)) return "'";
  if (/^(?:--+|[–―])$/.test(text)) return '—';
  return text.toLowerCase().replaceAll('’', "'");
}
