/** Claims out of a language model's proposals: only words that stand in the text, and dates that our own reading found. */
import { overlapByHalf, type ExtractedClaim, type Extraction, type ExtractionContext, type Span } from '#domain';
import { sentencesOf } from '../text/sentences.js';
import { worthOf } from '../worth/checkworthiness.js';
import type { ModelClaim } from './model-claim.js';
import { locate, supported } from './verbatim.js';

/** Claims, and how many proposals were left out because the text does not bear them out. */
export interface Checked {
  readonly claims: readonly ExtractedClaim[];
  readonly dropped: number;
}

interface Article {
  readonly text: string;
  readonly context: ExtractionContext;
  /** What the built-in extractor made of the text. */
  readonly builtIn: Extraction;
}

/** Code units around a claim in which its cue is looked for. */
const CUE_DISTANCE = 300;
/** Check-worthiness of a claim in a language that ours was not trained on, where the model names none. */
const UNKNOWN_WORTH = 0.5;

/** Checks proposals against the article. Of two for the same words the first counts. */
export function claimsOfAnswer(proposals: readonly ModelClaim[], article: Article): Checked {
  const spans = locate(
    article.text,
    proposals.map(({ quote }) => quote),
  );
  const claims: ExtractedClaim[] = [];
  for (const [i, proposal] of proposals.entries()) {
    const span = spans[i];
    if (!span || claims.some((claim) => overlapByHalf(claim, span))) continue;
    if (!speakerStands(proposal, article)) continue;
    claims.push(claimAt(span, proposal, article));
  }
  return {
    claims: claims.sort((a, b) => a.start - b.start || a.end - b.end),
    dropped: proposals.length - claims.length,
  };
}

/** A claim may be laid in nobody's mouth who is not named. */
function speakerStands({ speaker }: ModelClaim, { text, context }: Article): boolean {
  return speaker === undefined || text.includes(speaker) || (context.title ?? '').includes(speaker);
}

function claimAt(span: Span, proposal: ModelClaim, article: Article): ExtractedClaim {
  const { text, builtIn } = article;
  const known = builtIn.claims.find((claim) => overlapByHalf(claim, span));
  const plan = known?.plan;
  // A plan needs who, what and when, which are read from the text and never taken from a model.
  const kind = plan ? 'plan' : proposal.kind === 'plan' ? 'prediction' : (proposal.kind ?? known?.kind ?? 'assertion');
  const cue = cueNear(span, proposal, text);
  return {
    ...span,
    text: text.slice(span.start, span.end),
    statement: statementOf(span, proposal, article, known),
    ...attributionOf(span, proposal, article, cue),
    kind,
    ...worth(span, { kind, plan, named: proposal.speaker !== undefined }, proposal, article),
    content: [span],
    ...(cue !== undefined && { cue }),
    ...(plan && { plan }),
  };
}

function cueNear({ start, end }: Span, { speaker, cue }: ModelClaim, text: string): string | undefined {
  if (speaker === undefined || cue === undefined) return undefined;
  return text.slice(Math.max(0, start - CUE_DISTANCE), end + CUE_DISTANCE).includes(cue) ? cue : undefined;
}

type Attributed = Pick<ExtractedClaim, 'claimants' | 'attribution' | 'attributionChain'>;

function attributionOf(
  span: Span,
  proposal: ModelClaim,
  { text, context }: Article,
  cue: string | undefined,
): Attributed {
  const { speaker, speakerType, attribution } = proposal;
  if (speaker === undefined) {
    const narrator = { name: context.publisher ?? 'the article', type: 'narrator' } as const;
    return { claimants: [narrator], attribution: 'narrator', attributionChain: [] };
  }
  const quoted = isQuoted(text, span);
  return {
    claimants: [
      { name: speaker, type: speakerType === undefined || speakerType === 'narrator' ? 'person' : speakerType },
    ],
    attribution: quoted ? 'direct' : attribution === 'mixed' ? 'mixed' : 'indirect',
    attributionChain: [{ name: speaker, cue: cue ?? '' }],
  };
}

/** True where quotation marks stand on both sides or are part of the span, a comma or full stop before the closing one. */
function isQuoted(text: string, { start, end }: Span): boolean {
  const opens = /["“‘„«]/.test(text.slice(Math.max(0, start - 1), start + 1));
  return opens && /["”’“»]/.test(text.slice(end - 1, end + 2));
}

function statementOf(
  span: Span,
  { statement }: ModelClaim,
  article: Article,
  known: ExtractedClaim | undefined,
): string {
  const { text, context } = article;
  const given = [text, context.title, context.publisher].join('\n');
  if (statement !== undefined && supported(statement, given)) return statement;
  return known?.statement ?? text.slice(span.start, span.end);
}

interface Weighed {
  readonly kind: ExtractedClaim['kind'];
  readonly plan: ExtractedClaim['plan'];
  readonly named: boolean;
}

/** By our own calibrated model where the text is one that it reads. */
function worth(span: Span, { kind, plan, named }: Weighed, proposal: ModelClaim, { text, builtIn }: Article) {
  if (builtIn.notSplit !== undefined) {
    return { checkworthiness: proposal.checkworthiness ?? UNKNOWN_WORTH, checkworthinessReasons: [] };
  }
  const tokens = sentencesOf(text, span, 0).flatMap((sentence) => sentence.tokens);
  return worthOf({ tokens, sentence: tokens, kind, claimantNamed: named, dated: plan?.dueFrom !== undefined });
}
