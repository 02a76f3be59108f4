/** The unfinished verdict that an editor types, and what it still lacks. */
import type { Schemas } from '../../api/index.js';
import type { Stance } from '../../ui/index.js';

export type EvidenceKind = Schemas['EvidenceDto']['kind'];
export const STANCES = ['supports', 'refutes', 'context'] as const satisfies readonly Stance[];
export const EVIDENCE_KINDS = ['primary', 'secondary', 'data', 'expert'] as const satisfies readonly EvidenceKind[];

export interface EvidenceDraft {
  readonly url: string;
  readonly title: string;
  readonly publisher: string;
  readonly excerpt: string;
  readonly stance: Stance;
  readonly kind: EvidenceKind;
  readonly readAt: string;
}

export interface VerdictDraft {
  readonly scale: string;
  readonly scaleVersion: number;
  /** Empty until one is chosen. */
  readonly rating: string;
  readonly summary: string;
  readonly rationale: string;
  readonly evidence: readonly EvidenceDraft[];
}

export type Scale = Schemas['RatingScaleView'];

/** What keeps a verdict from being proposed, in the order of the form. */
export type Gap = 'rating' | 'summary' | 'summary-length' | 'rationale' | 'evidence' | 'evidence-title';

/** One sentence: longer ones are not read. */
export const SUMMARY_LIMIT = 160;

/** The draft as the server keeps it; what it does not have stands empty. `scale` is that of a new verdict. */
export function toDraft(body: Schemas['DraftDto'] | undefined, scale: Pick<Scale, 'slug' | 'version'>): VerdictDraft {
  return {
    scale: body?.scale ?? scale.slug,
    scaleVersion: body?.scaleVersion ?? scale.version,
    rating: body?.rating ?? '',
    summary: body?.summary ?? '',
    rationale: body?.rationale ?? '',
    evidence: (body?.evidence ?? []).map((piece) => ({
      url: piece.url ?? '',
      title: piece.title ?? '',
      publisher: piece.publisher ?? '',
      excerpt: piece.excerpt ?? '',
      stance: STANCES.find((stance) => stance === piece.stance) ?? 'context',
      kind: EVIDENCE_KINDS.find((kind) => kind === piece.kind) ?? 'secondary',
      readAt: piece.readAt ?? '',
    })),
  };
}

/** As it is saved. */
export function toBody({ rating, evidence, ...rest }: VerdictDraft): Schemas['DraftDto'] {
  return { ...rest, ...(rating !== '' && { rating }), evidence: evidence.map(withoutEmpty) };
}

/** As it is proposed. */
export function toProposal({ evidence, summary, ...rest }: VerdictDraft): Schemas['ProposeVerdictDto'] {
  return { ...rest, summary: summary.trim(), evidence: evidence.map(withoutEmpty) };
}

export function gapsOf(draft: VerdictDraft): Gap[] {
  const gaps: Gap[] = [];
  if (draft.rating === '') gaps.push('rating');
  if (draft.summary.trim() === '') gaps.push('summary');
  else if (Array.from(draft.summary).length > SUMMARY_LIMIT) gaps.push('summary-length');
  if (draft.rationale.trim() === '') gaps.push('rationale');
  if (draft.evidence.length === 0) gaps.push('evidence');
  else if (draft.evidence.some(({ title }) => title.trim() === '')) gaps.push('evidence-title');
  return gaps;
}

/** The address in what was pasted, made whole; `undefined` when there is none. */
export function urlIn(pasted: string): string | undefined {
  const text = pasted.trim();
  if (text === '' || /\s/.test(text)) return undefined;
  const isWhole = /^https?:\/\//i.test(text);
  if (!isWhole && !/^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text)) return undefined;
  return URL.parse(isWhole ? text : `https://${text}`)?.href;
}

/** A new piece of evidence; its title comes when the page was read. */
export function evidenceAt(url: string, readAt: string): EvidenceDraft {
  return { url, title: '', publisher: '', excerpt: '', stance: 'supports', kind: 'primary', readAt };
}

function withoutEmpty({ publisher, excerpt, readAt, title, ...rest }: EvidenceDraft) {
  return {
    ...rest,
    title: title.trim(),
    ...(publisher.trim() !== '' && { publisher: publisher.trim() }),
    ...(excerpt.trim() !== '' && { excerpt }),
    ...(readAt !== '' && { readAt }),
  };
}
