/** What the list of claimants reads from its address; what it does not know, or is malformed, is left out. */

export const CLAIMANT_TYPES = ['person', 'office', 'organisation', 'document', 'anonymous', 'narrator'] as const;
export type ClaimantType = (typeof CLAIMANT_TYPES)[number];

export interface ClaimantsSearch {
  readonly q?: string;
  readonly type?: ClaimantType;
  /** By name; else those with the most claims come first. */
  readonly sort?: 'name';
}

const LONGEST = 300;

/** An address such as `?q=2017` is read as a number. */
export function parseClaimantsSearch(raw: Record<string, unknown>): ClaimantsSearch {
  const q = typeof raw.q === 'string' || typeof raw.q === 'number' ? String(raw.q).trim().slice(0, LONGEST) : '';
  const type = CLAIMANT_TYPES.find((one) => one === raw.type);
  return { ...(q !== '' && { q }), ...(type && { type }), ...(raw.sort === 'name' && { sort: 'name' }) };
}
