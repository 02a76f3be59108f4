/** One entry of the history, as it is hashed, stored and exported. */
import canonicalize from 'canonicalize';
import { createHash } from 'node:crypto';

export const SUBJECT_TYPES = ['claim', 'article', 'claimant', 'person', 'desk', 'scale'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

/** Everything in an event but its place in the chain. `at` is ISO 8601 in UTC with milliseconds. */
export interface NewEvent {
  readonly id: string;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  /** 1 for the first event of a subject, then one more each. */
  readonly subjectVersion: number;
  readonly type: string;
  readonly at: string;
  /** Null: the service itself. */
  readonly actorId: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** An event in its chain; hashes are lower-case hex of 32 bytes. */
export interface ChainedEvent extends NewEvent {
  readonly prevHash: string;
  readonly hash: string;
}

/** An event in the log, `position` counted from 1. */
export interface LoggedEvent extends ChainedEvent {
  readonly position: number;
}

/** What stands before the first event of every chain. */
export const GENESIS = Buffer.alloc(32);

/** RFC 6962's prefix of a leaf: the event's hash is its link in the chain and its leaf in the tree at once. */
const LEAF_PREFIX = Buffer.from([0x00]);

/**
 * RFC 8785 canonical JSON.
 * @throws Error when the value holds what JSON cannot: NaN, a lone surrogate.
 */
export function canonicalJson(value: unknown): string {
  const json = canonicalize(value);
  if (json === undefined || !json.isWellFormed()) throw new Error('this cannot be written as JSON');
  return json;
}

/** The bytes that are hashed: canonical JSON over every field of NewEvent. The SQL function append_event makes the same. */
export function canonicalBytes(event: NewEvent): Buffer {
  const { id, subjectType, subjectId, subjectVersion, type, at, actorId, body } = event;
  return Buffer.from(canonicalJson({ id, subjectType, subjectId, subjectVersion, type, at, actorId, body }), 'utf8');
}

/** `SHA-256(0x00 ‖ prevHash ‖ canonical JSON)`. */
export function hashEvent(prevHash: Buffer, canonical: Buffer): Buffer {
  return createHash('sha256').update(LEAF_PREFIX).update(prevHash).update(canonical).digest();
}
