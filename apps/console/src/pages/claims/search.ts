/** What the entrance to the history reads from its address: the words that are looked for. */

export interface ClaimsSearch {
  readonly q?: string;
}

/** An address such as `?q=2017` is read as a number. */
export function parseClaimsSearch({ q }: Record<string, unknown>): ClaimsSearch {
  const words = typeof q === 'number' ? String(q) : q;
  return typeof words === 'string' && words.trim() !== '' && words.length <= 500 ? { q: words } : {};
}
