/** Finds in the text where the words of a corrected attribution stand: a claim knows its cue and claimants by words alone. */
import type { ExampleClaim, Span, TrainingExample } from '#domain';
import { isAttributionLesson } from './lessons.js';

/** An attribution that an editor chose or let stand. */
export interface Mark {
  readonly content: Span;
  readonly cue: Span;
  /** Absent where the claimant's name does not stand near the cue: "she said". */
  readonly source?: Span;
}

/** What an article teaches about attribution. */
export interface Marks {
  readonly right: readonly Mark[];
  /** Cues that the extractor chose and an editor did not let stand, each with the content it was given. */
  readonly wrong: readonly Mark[];
  /** Attributions whose cue is not named, or does not stand near the claim. */
  readonly unusable: number;
}

/** Code units on either side of a claim within which its cue is looked for, and of a cue for its source. */
const NEAR = 300;

export function marksOf({ text, claims }: Pick<TrainingExample, 'text' | 'claims'>): Marks {
  const right: Mark[] = [];
  const wrong: Mark[] = [];
  let unusable = 0;
  for (const claim of claims) {
    if (!isAttributionLesson(claim)) continue;
    const content = { start: claim.start, end: claim.end };
    if (claim.attribution !== 'narrator') {
      const cue = claim.cue === undefined ? undefined : nearest(text, [claim.cue], content);
      const source = cue && sourceOf(text, claim, cue);
      if (cue) right.push({ content, cue, ...(source && { source }) });
      else unusable += 1;
    }
    const before = claim.before?.cue;
    if (before === undefined || before === null || before === claim.cue) continue;
    const cue = nearest(text, [before], content);
    if (cue) wrong.push({ content, cue });
  }
  return { right, wrong, unusable };
}

/** By a claimant's whole name, or by the last word of it, as news names people after their first mention. */
function sourceOf(text: string, { claimants }: ExampleClaim, cue: Span): Span | undefined {
  const names = claimants.map(({ name }) => name);
  const last = names.map((name) => name.split(/\s+/).at(-1) ?? '').filter((word) => /^\p{Lu}.{2}/u.test(word));
  return nearest(text, [...names, ...last], cue);
}

/** What means something in a regular expression. */
const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;

const isWordPart = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Where any of `wanted` stands nearest to `span`, as whole words and whatever their case; of equally near ones the first. */
function nearest(text: string, wanted: readonly string[], span: Span): Span | undefined {
  const from = Math.max(0, span.start - NEAR);
  const window = text.slice(from, Math.min(text.length, span.end + NEAR));
  let winner: Span | undefined;
  let least = Infinity;
  for (const words of wanted.map((one) => one.trim()).filter(Boolean)) {
    for (const { index, 0: found } of window.matchAll(new RegExp(words.replace(SYNTAX, '\\$&'), 'giu'))) {
      const start = from + index;
      const end = start + found.length;
      if (isWordPart(text[start - 1]) || isWordPart(text[end])) continue;
      const distance = Math.max(0, span.start - end, start - span.end);
      if (distance < least) [winner, least] = [{ start, end }, distance];
    }
  }
  return winner;
}
