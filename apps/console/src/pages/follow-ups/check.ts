/** A check before it is recorded, and what the record asks of it. */
import type { Schemas } from '../../api/index.js';

export type Evidence = Schemas['EvidenceDto'];

export interface CheckDraft {
  /** A rating of the scale of outcomes; empty until one is chosen. */
  readonly outcome: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  /** In the field, not yet a row. */
  readonly url: string;
}

export const EMPTY_CHECK: CheckDraft = { outcome: '', note: '', evidence: [], url: '' };

/** Shown as "look again later", with a key of its own. */
export const LATER = 'not-yet-rated';
/** As the server has it: these end the follow-up … */
const CLOSING: readonly string[] = ['kept', 'partly-kept', 'broken'];
/** … and these settle nothing, so they need no evidence. */
const WITHOUT_EVIDENCE: readonly string[] = ['in-progress', LATER];

export function closes(outcome: string): boolean {
  return CLOSING.includes(outcome);
}

/** What is still missing; `undefined` when it can be recorded. */
export function missingIn({
  outcome,
  evidence,
  url,
}: CheckDraft): 'outcome' | 'evidence' | 'address' | 'title' | undefined {
  if (outcome === '') return 'outcome';
  if (url.trim() !== '') return 'address';
  if (evidence.length === 0 && !WITHOUT_EVIDENCE.includes(outcome)) return 'evidence';
  if (evidence.some(({ title }) => title.trim() === '')) return 'title';
  return undefined;
}

/** What stands for the outcome speaks for it, what stands against it against it. */
export function stanceFor(outcome: string): Evidence['stance'] {
  if (outcome === 'kept' || outcome === 'partly-kept') return 'supports';
  return outcome === 'broken' ? 'refutes' : 'context';
}

/** An address as one pastes it; one without a scheme gets https. `undefined` when it is none. */
export function toUrl(typed: string): string | undefined {
  const words = typed.trim();
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`;
  try {
    const { protocol, hostname, href } = new URL(withScheme);
    return (protocol === 'https:' || protocol === 'http:') && /[.:]|^localhost$/.test(hostname) ? href : undefined;
  } catch {
    return undefined;
  }
}
