/** Reads an export of what editors corrected: all of it or nothing, and every problem with its line. */
import { ATTRIBUTIONS, DECISIONS, DISMISSAL_REASONS, KINDS, type ExampleClaim, type TrainingExample } from '#domain';

/** Problems that are told at once: who mends one wants to know of the next. */
const MOST_PROBLEMS = 10;

/**
 * The examples of `content`, one JSON value a line; blank lines are skipped.
 * @param name what the file is called in errors
 * @throws Error with up to ten problems, each with its line; then nothing was read
 */
export function readCorrections(content: string, name: string): TrainingExample[] {
  const problems: string[] = [];
  const examples: TrainingExample[] = [];
  for (const [i, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    const example = parse(line);
    const problem = example === undefined ? 'is not JSON' : problemOf(example);
    if (problem === undefined) examples.push(example as TrainingExample);
    else problems.push(`line ${i + 1} ${problem}`);
    if (problems.length === MOST_PROBLEMS) break;
  }
  if (problems.length > 0) {
    throw new Error(`${name} cannot be used, and nothing was learnt from it:\n  ${problems.join('\n  ')}`);
  }
  if (examples.length === 0) throw new Error(`${name} is empty: no editor has decided on a claim yet.`);
  return examples;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTime = (value: unknown): boolean => isText(value) && !Number.isNaN(Date.parse(value));
const oneOf =
  (words: readonly string[]) =>
  (value: unknown): boolean =>
    isText(value) && words.includes(value);
const listOf =
  (holds: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    Array.isArray(value) && value.every(holds);

/** A field, whether it must be there, what it must be, in code and in words. */
type Rule = readonly [field: string, needed: boolean, holds: (value: unknown) => boolean, words: string];

const EXAMPLE: readonly Rule[] = [
  ['id', true, isText, 'a text'],
  ['revision', true, (value) => Number.isInteger(value) && Number(value) > 0, 'a whole number from 1'],
  ['language', false, isText, 'a language tag such as "en"'],
  ['publishedAt', false, isTime, 'a time such as 2017-01-28T22:15:00Z'],
  ['title', false, isText, 'a text'],
  ['publisher', false, isText, 'a text'],
  ['text', true, isText, 'the text of the article'],
  ['claims', true, Array.isArray, 'a list'],
];

const CLAIM: readonly Rule[] = [
  ['start', true, Number.isInteger, 'a whole number'],
  ['end', true, Number.isInteger, 'a whole number'],
  ['decisions', true, listOf(oneOf(DECISIONS)), `a list of ${DECISIONS.join(', ')}`],
  ['reason', false, oneOf(DISMISSAL_REASONS), `one of ${DISMISSAL_REASONS.join(', ')}`],
  ['before', false, isObject, 'an object'],
  ['statement', true, isText, 'a text'],
  ['claimants', true, listOf((value) => isObject(value) && isText(value['name'])), 'a list of {name, type}'],
  ['cue', false, isText, 'a text'],
  ['attribution', true, oneOf(ATTRIBUTIONS), `one of ${ATTRIBUTIONS.join(', ')}`],
  ['kind', true, oneOf(KINDS), `one of ${KINDS.join(', ')}`],
  ['plan', false, isObject, 'an object'],
];

function broken(fields: Fields, rules: readonly Rule[]): string | undefined {
  for (const [field, needed, holds, words] of rules) {
    const value = fields[field];
    if (value === undefined ? needed : !holds(value)) {
      return `${field} ${value === undefined ? 'is missing; it' : ''} must be ${words}`.replaceAll('  ', ' ');
    }
  }
  return undefined;
}

function problemOf(example: unknown): string | undefined {
  if (!isObject(example)) return 'is no JSON object';
  const problem = broken(example, EXAMPLE);
  if (problem !== undefined) return `is no example: ${problem}`;
  const { text, claims } = example as unknown as { text: string; claims: unknown[] };
  for (const [i, claim] of claims.entries()) {
    const wrong = isObject(claim) ? (broken(claim, CLAIM) ?? misplaced(claim, text)) : 'it must be an object';
    if (wrong !== undefined) return `is no example: in claims[${i}], ${wrong}`;
  }
  return undefined;
}

function misplaced(claim: Fields, text: string): string | undefined {
  const { start, end, decisions, reason } = claim as unknown as ExampleClaim;
  if (start < 0 || end > text.length || start >= end) {
    return `${start}..${end} is no stretch of the text, which has ${text.length} code units`;
  }
  if (decisions.includes('dismissed') !== (reason !== undefined)) return 'reason belongs to the decision "dismissed"';
  return undefined;
}
