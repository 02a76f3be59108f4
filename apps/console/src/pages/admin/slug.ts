/** Short names of desks, scales and ratings, as addresses and verdicts carry them. */

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** "Außen & Sicherheit" → `aussen-sicherheit`; empty when no letter or digit of the name can stand in one. */
export function slugFrom(name: string, limit = 60): string {
  return name
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, limit)
    .replace(/^-+|-+$/g, '');
}
