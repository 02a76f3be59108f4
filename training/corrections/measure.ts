/** How often a splitter agrees with what editors decided. */
import type { ExampleClaim, ExtractedClaim, Extraction, ExtractionContext, Span, TrainingExample } from '#domain';
import { isAttributionLesson, isStanding, kindLesson, planLesson, worthLesson } from './lessons.js';

/** What is measured, as the report calls it. */
export const MEASURES = ['claims found', 'places', 'check-worthiness', 'claimants', 'kinds', 'plans'] as const;
export type Measure = (typeof MEASURES)[number];

/** For each measure, whether the splitter agreed, decision by decision and in the same order for every splitter. */
export type Agreement = Readonly<Record<Measure, readonly boolean[]>>;

/** Share of two stretches together that must be common to them, to be the same claim. */
const SAME = 0.5;
/** The score from which an editor is shown a claim as worth checking. */
const WORTHY = 0.5;

/** What the splitter is told of an article beside its text. */
export const contextOf = ({ language, publishedAt, title, publisher }: TrainingExample): ExtractionContext => ({
  ...(language !== undefined && { language }),
  ...(publishedAt !== undefined && { publishedAt }),
  ...(title !== undefined && { title }),
  ...(publisher !== undefined && { publisher }),
});

/** How far `split` agrees with what editors decided on these articles. */
export function agreementOn(
  examples: readonly TrainingExample[],
  split: (example: TrainingExample) => Pick<Extraction, 'claims'>,
): Agreement {
  const agreement: Record<Measure, boolean[]> = {
    'claims found': [],
    places: [],
    'check-worthiness': [],
    claimants: [],
    kinds: [],
    plans: [],
  };
  for (const example of examples) {
    const { claims } = split(example);
    for (const claim of example.claims) {
      const found = likest(claim, claims);
      if (isStanding(claim)) {
        agreement['claims found'].push(found !== undefined);
        agreement.places.push(found !== undefined && sameWords(example.text, claim, found));
      }
      const worthy = worthLesson(claim);
      if (worthy !== undefined) {
        agreement['check-worthiness'].push((found?.checkworthiness ?? 0) >= WORTHY === worthy);
      }
      if (isAttributionLesson(claim)) agreement.claimants.push(sameClaimants(claim, found));
      const kind = kindLesson(claim);
      if (kind !== undefined) agreement.kinds.push(found?.kind === kind);
      const isPlan = planLesson(claim);
      if (isPlan !== undefined) agreement.plans.push(found !== undefined && (found.kind === 'plan') === isPlan);
    }
  }
  return agreement;
}

/** The one of `claims` that shares most with `claim`, if half or more of both together. */
export function likest(claim: Span, claims: readonly ExtractedClaim[]): ExtractedClaim | undefined {
  let winner: ExtractedClaim | undefined;
  let highest = 0;
  for (const candidate of claims) {
    const likeness = overlap(claim, candidate);
    if (likeness > highest) [winner, highest] = [candidate, likeness];
  }
  return highest >= SAME ? winner : undefined;
}

/** Intersection over union, 0 to 1. */
function overlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const isLetter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '');

/** `span` without what is no letter and no digit at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && !isLetter(text[start])) start++;
  while (end > start && !isLetter(text[end - 1])) end--;
  return { start, end };
}

/** True where two places begin and end with the same words, whatever marks stand around them. */
function sameWords(text: string, one: Span, other: Span): boolean {
  const [own, found] = [trimmed(text, one), trimmed(text, other)];
  return own.start === found.start && own.end === found.end;
}

function sameClaimants({ claimants }: ExampleClaim, found: ExtractedClaim | undefined): boolean {
  if (!found) return false;
  const names = (list: readonly { readonly name: string }[]): string =>
    list
      .map(({ name }) => name.toLowerCase())
      .sort()
      .join('\n');
  return names(claimants) === names(found.claimants);
}
