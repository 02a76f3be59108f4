/** What the claim's page reads from its address; what it does not know, or is malformed, is left out. */

export interface ClaimSearch {
  /** The record as it stood at this time, ISO 8601. */
  readonly asOf?: string;
  /** The record as it stood after the entry of this number: several entries can share a time. */
  readonly entry?: number;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

export function parseClaimSearch({ asOf, entry }: Record<string, unknown>): ClaimSearch {
  return {
    ...(typeof asOf === 'string' && TIME.test(asOf) && !Number.isNaN(Date.parse(asOf)) && { asOf }),
    ...(typeof entry === 'number' && Number.isInteger(entry) && entry > 0 && { entry }),
  };
}
