/** Checks an exported history offline, trusting nothing in it: positions, chains, hashes. */
import { canonicalBytes, GENESIS, hashEvent, type LoggedEvent } from './event.js';

/** What is wrong first, and where: `line` counts from 1. */
export interface Flaw {
  readonly line: number;
  readonly position?: number;
  readonly eventId?: string;
  readonly reason: string;
}

export type Verification =
  | { readonly intact: true; readonly entries: number; readonly subjects: number; readonly lastHash: string }
  | { readonly intact: false; readonly flaw: Flaw };

interface Head {
  version: number;
  hash: Buffer;
  at: string;
}

const HASH = /^[0-9a-f]{64}$/;

function parse(line: string): LoggedEvent | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this line is not JSON';
  }
  const event = value as Partial<LoggedEvent> | null;
  if (
    typeof event !== 'object' ||
    event === null ||
    !Number.isSafeInteger(event.position) ||
    !Number.isSafeInteger(event.subjectVersion) ||
    typeof event.id !== 'string' ||
    typeof event.subjectId !== 'string' ||
    typeof event.subjectType !== 'string' ||
    typeof event.type !== 'string' ||
    typeof event.at !== 'string' ||
    typeof event.body !== 'object' ||
    !HASH.test(String(event.prevHash)) ||
    !HASH.test(String(event.hash))
  ) {
    return 'this line is not an event of a history';
  }
  return event as LoggedEvent;
}

/** Why `event` does not fit behind `head`, the event before it in its chain; undefined when it fits. */
function flawOf(event: LoggedEvent, head: Head | undefined): string | undefined {
  const { subjectVersion, subjectType, subjectId, at, prevHash, hash } = event;
  const expected = (head?.version ?? 0) + 1;
  if (subjectVersion !== expected) {
    return `entry ${subjectVersion} of ${subjectType} ${subjectId} stands where entry ${expected} should`;
  }
  if (head && at < head.at) return `it is older than the entry before it in its chain`;
  const previous = head?.hash ?? GENESIS;
  if (prevHash !== previous.toString('hex')) return `it does not continue the chain of ${subjectType} ${subjectId}`;
  let bytes: Buffer;
  try {
    bytes = canonicalBytes(event);
  } catch {
    return 'its content cannot be hashed';
  }
  if (hashEvent(previous, bytes).toString('hex') !== hash) return `its content was changed after it was written`;
  return undefined;
}

/** Verifies the lines of an export, in order; stops at the first flaw. Memory grows with subjects, not with events. */
export async function verifyExport(lines: AsyncIterable<string> | Iterable<string>): Promise<Verification> {
  const heads = new Map<string, Head>();
  let line = 0;
  let entries = 0;
  let lastHash = GENESIS.toString('hex');
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const event = parse(text);
    if (typeof event === 'string') return { intact: false, flaw: { line, reason: event } };
    const where = { line, position: event.position, eventId: event.id };
    if (event.position !== entries + 1) {
      const reason = `position ${event.position} stands where position ${entries + 1} should`;
      return { intact: false, flaw: { ...where, reason } };
    }
    const reason = flawOf(event, heads.get(event.subjectId));
    if (reason !== undefined) return { intact: false, flaw: { ...where, reason } };
    heads.set(event.subjectId, {
      version: event.subjectVersion,
      hash: Buffer.from(event.hash, 'hex'),
      at: event.at,
    });
    entries += 1;
    lastHash = event.hash;
  }
  return { intact: true, entries, subjects: heads.size, lastHash };
}

/**
 * Checks that everything in `other` (an earlier or later export of the same installation) also stands in `own`, at the
 * same position with the same hash. This is what finds a tail that was cut: nothing inside an export can.
 */
export async function compareExports(
  own: AsyncIterable<string>,
  other: AsyncIterable<string>,
): Promise<Flaw | undefined> {
  const ownLines = own[Symbol.asyncIterator]();
  let line = 0;
  for await (const text of other) {
    if (text.trim() === '') continue;
    const theirs = parse(text);
    if (typeof theirs === 'string') return { line: line + 1, reason: `in the other export: ${theirs}` };
    let next = await ownLines.next();
    while (!next.done && next.value.trim() === '') next = await ownLines.next();
    line += 1;
    const where = { line, position: theirs.position, eventId: theirs.id };
    if (next.done) return { ...where, reason: 'the other export has this entry, and this one ends before it' };
    const ours = parse(next.value);
    if (typeof ours === 'string') return { line, reason: ours };
    if (ours.hash !== theirs.hash || ours.position !== theirs.position) {
      return { ...where, reason: 'the two exports differ here' };
    }
  }
  return undefined;
}
