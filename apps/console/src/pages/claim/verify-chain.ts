/** Whether a claim's entries are what they were when they were written: each carries the fingerprint of the one before. */
import canonicalize from 'canonicalize';

/** An entry as the API gives it; fingerprints are lower-case hex of 32 bytes. */
export interface Entry {
  readonly id: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectVersion: number;
  readonly type: string;
  readonly at: string;
  readonly actorId: string | null;
  readonly body: Readonly<Record<string, unknown>>;
  readonly prevHash: string;
  readonly hash: string;
  /** Its place in the newsroom's log; absent until it has one. */
  readonly position?: number;
}

/** `content`: it says something else now; `link`: another entry stood before it; `number`: one is missing or doubled. */
export interface Fault {
  readonly entry: number;
  readonly kind: 'content' | 'link' | 'number';
  /** What its content, or its neighbours, give. */
  readonly expected: string;
  /** What is written in it. */
  readonly found: string;
}

export interface Verification {
  readonly entries: number;
  readonly fault?: Fault;
  /** First and last place in the log of those that have one. */
  readonly positions?: { readonly first: number; readonly last: number };
  /** Entries without a place yet. */
  readonly unplaced: number;
}

const GENESIS = '0'.repeat(64);
/** RFC 6962's prefix of a leaf. */
const LEAF_PREFIX = 0x00;

/** Stops at the first entry that does not fit. */
export async function verifyChain(entries: readonly Entry[]): Promise<Verification> {
  const places = entries.flatMap(({ position }) => position ?? []);
  const [first] = places;
  const last = places.at(-1);
  const counts = { entries: entries.length, unplaced: entries.length - places.length };
  const whole = { ...counts, ...(first !== undefined && last !== undefined && { positions: { first, last } }) };
  let before = GENESIS;
  for (const [index, entry] of entries.entries()) {
    const fault = await faultOf(entry, index + 1, before);
    if (fault) return { ...whole, fault };
    before = entry.hash;
  }
  return whole;
}

async function faultOf(entry: Entry, number: number, before: string): Promise<Fault | undefined> {
  if (entry.subjectVersion !== number) {
    return { entry: number, kind: 'number', expected: String(number), found: String(entry.subjectVersion) };
  }
  if (entry.prevHash !== before) return { entry: number, kind: 'link', expected: before, found: entry.prevHash };
  const expected = await fingerprint(entry);
  return expected === entry.hash ? undefined : { entry: number, kind: 'content', expected, found: entry.hash };
}

/** `SHA-256(0x00 ‖ prevHash ‖ RFC 8785 JSON)` over every field but the fingerprints and the position. */
async function fingerprint(entry: Entry): Promise<string> {
  const { id, subjectType, subjectId, subjectVersion, type, at, actorId, body, prevHash } = entry;
  const json = canonicalize({ id, subjectType, subjectId, subjectVersion, type, at, actorId, body });
  if (json === undefined) throw new Error('An entry cannot be written as JSON.');
  const content = new TextEncoder().encode(json);
  const bytes = new Uint8Array([LEAF_PREFIX, ...bytesOf(prevHash), ...content]);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function bytesOf(hex: string): number[] {
  return Array.from({ length: hex.length / 2 }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}
