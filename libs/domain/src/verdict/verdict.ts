/** A verdict, the evidence it rests on, and which verdict of a claim is in force. */
import type { CorrectionKind, EvidenceKind, Stance, VerdictStateName } from '../vocabulary.js';

/** A source that a verdict or a check rests on. */
export interface Evidence {
  readonly url: string;
  readonly title: string;
  readonly publisher?: string;
  readonly excerpt?: string;
  readonly stance: Stance;
  readonly kind: EvidenceKind;
  /** ISO 8601: when the editor read it. */
  readonly readAt: string;
}

/** What an editor finds: the content of a verdict. */
export interface Finding {
  readonly scale: string;
  readonly scaleVersion: number;
  readonly rating: string;
  /** One sentence. */
  readonly summary: string;
  /** Markdown. */
  readonly rationale: string;
  readonly evidence: readonly Evidence[];
}

export interface Verdict extends Finding {
  readonly id: string;
  readonly reviewId: string;
  readonly state: VerdictStateName;
  readonly authorId: string;
  readonly proposedAt: string;
  /** Who approved or returned it, when, and with what words. */
  readonly decidedBy?: string;
  readonly decidedAt?: string;
  readonly decisionNote?: string;
  readonly publishedAt?: string;
  /** The published verdict that this one replaces. */
  readonly supersedes?: string;
  /** Set on a correction: its kind and the public note of what changed and why. */
  readonly correction?: { readonly kind: CorrectionKind; readonly note: string };
  /** The claim's version at this verdict's last change. */
  readonly version: number;
}

/** The verdict in force: of those approved or published the one decided last, as a correction may come between. */
export function currentVerdict(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts
    .filter((v) => v.state === 'approved' || v.state === 'published')
    .reduce<Verdict | undefined>(
      (latest, v) => ((v.decidedAt ?? '') >= (latest?.decidedAt ?? '') ? v : latest),
      undefined,
    );
}

/** The one the public sees. */
export function publishedVerdict(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.findLast((v) => v.state === 'published');
}

/** Two verdicts of one review that differ and wait for a third editor, the first proposed first; otherwise none. */
export function disputed(verdicts: readonly Verdict[]): readonly Verdict[] {
  const proposed = verdicts.filter((v) => v.state === 'proposed');
  return proposed.length > 1 ? proposed : [];
}

export function proposedVerdict(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.findLast((v) => v.state === 'proposed');
}
