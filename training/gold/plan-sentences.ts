/** Sentences with at most one plan, marked by hand by people who had never seen what the extractor does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#domain';

/** A sentence, and the claim in it that is a plan or is none. */
export interface PlanSentence {
  /** Its file and line, such as `first:12`. */
  readonly id: string;
  /** Day of publication. */
  readonly published: string;
  readonly text: string;
  /** Words of the claim that is meant. */
  readonly claim: Span;
  /** Undefined where readers may differ. */
  readonly isPlan: boolean | undefined;
  /** Days of the due window; absent where the text names no time. */
  readonly from?: string;
  readonly to?: string;
  /** False where the words name a time of which readers may differ. */
  readonly isTimeSure: boolean;
  /** Kept for reports: nothing is learnt from it. */
  readonly held: boolean;
}

/** Their folder, inside the repository. */
export const PLAN_SENTENCES = join('training', 'gold', 'plans');
/** Of so many lines, the last is kept for reports. */
const HELD = 5;
const OPENS = '⟦';
const CLOSES = '⟧';

/** All sentences of a folder's files, in the order of their names. @throws Error that names a line marked wrongly */
export function planSentences(folder: string): PlanSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => planSentencesOf(name.slice(0, -4), readFileSync(join(folder, name), 'utf8')));
}

/** The sentences of one file: published, sentence, label, from, to, precision and words of time between tabs, a line each. */
export function planSentencesOf(file: string, content: string): PlanSentence[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line, i) => {
      const id = `${file}:${i + 1}`;
      const [published = '', marked = '', label = '', from = '', to = '', precision = ''] = line.split('\t');
      const [start, end] = [marked.indexOf(OPENS), marked.indexOf(CLOSES) - OPENS.length];
      if (start < 0 || end <= start) throw new Error(`${id} marks no claim`);
      if (!/^(?:plan|no|\?)$/.test(label)) throw new Error(`${id} is labelled "${label}"`);
      return {
        id,
        published,
        text: marked.replace(OPENS, '').replace(CLOSES, ''),
        claim: { start, end },
        isPlan: label === '?' ? undefined : label === 'plan',
        ...(from !== '' && { from }),
        ...(to !== '' && { to }),
        isTimeSure: precision !== '?',
        held: (i + 1) % HELD === 0,
      };
    });
}
