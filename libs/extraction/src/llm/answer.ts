/** Reads what a language model answered; nothing in it is believed. */
import { ATTRIBUTIONS, CLAIMANT_TYPES, KINDS } from '#domain';
import type { ModelClaim } from './model-claim.js';

/** Most proposals that are looked at. */
const MOST_CLAIMS = 1_000;

/** The answer is none: `message` says in a few words why, fit to follow "The language model ". */
export class UnusableAnswer extends Error {
  override readonly name = 'UnusableAnswer';
}

/**
 * The proposals in the body of a chat completion. A proposal without a quote is kept out; of the others what is of
 * the wrong type is.
 * @throws UnusableAnswer when there is no list of claims in it
 */
export function readAnswer(body: string): ModelClaim[] {
  const choice = firstChoice(parsed(body));
  if (choice.finish_reason === 'length') throw new UnusableAnswer('did not finish its answer');
  const { content, refusal } = fields(choice.message);
  if (typeof refusal === 'string') throw new UnusableAnswer('refused to answer');
  if (typeof content !== 'string') throw new UnusableAnswer('gave an answer without content');
  const { claims } = fields(parsed(content));
  if (!Array.isArray(claims)) throw new UnusableAnswer('gave an answer without claims');
  return claims.slice(0, MOST_CLAIMS).flatMap((claim: unknown) => modelClaim(fields(claim)) ?? []);
}

function firstChoice(answer: unknown): Readonly<Record<string, unknown>> {
  const { choices } = fields(answer);
  if (!Array.isArray(choices) || choices.length === 0) throw new UnusableAnswer('gave an answer without a choice');
  return fields(choices[0]);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UnusableAnswer('gave an answer that is no JSON');
  }
}

const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const among = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((one) => one === value);

const words = (value: unknown): string | undefined => {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
};

function modelClaim(given: Readonly<Record<string, unknown>>): ModelClaim | undefined {
  const quote = words(given['quote']);
  if (quote === undefined) return undefined;
  const speaker = words(given['speaker']);
  const speakerType = among(CLAIMANT_TYPES, given['speakerType']);
  const attribution = among(ATTRIBUTIONS, given['attribution']);
  const cue = words(given['cue']);
  const kind = among(KINDS, given['kind']);
  const statement = words(given['statement']);
  const worth = given['checkworthiness'];
  return {
    quote,
    ...(speaker !== undefined && { speaker }),
    ...(speakerType && { speakerType }),
    ...(attribution && { attribution }),
    ...(cue !== undefined && { cue }),
    ...(kind && { kind }),
    ...(statement !== undefined && { statement }),
    ...(typeof worth === 'number' && worth >= 0 && worth <= 1 && { checkworthiness: worth }),
  };
}
