/** Addresses of public pages: words that a reader can tell, and a tail that keeps them apart. */

/** Longest run of words in a slug, in characters. Read by slugOf. */
const WORDS_LENGTH = 80;

/**
 * `nato-allies-must-pay-their-share-0f3a9c21` for a statement and a UUID: lower-case ASCII words, whole ones only,
 * then the last eight hex digits of `id`.
 */
export function slugOf(statement: string, id: string): string {
  const words = statement
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > WORDS_LENGTH) break;
    slug += `${word}-`;
  }
  return `${slug}${id.replaceAll('-', '').slice(-8)}`;
}
