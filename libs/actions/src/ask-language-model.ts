/** Splits an article by a language model's answer; the asking itself is its caller's. Pure. */
import type { Article, Extraction } from '#domain';
import {
  claimsOfAnswer,
  LONGEST_QUESTION,
  QUESTION_VERSION,
  questionFor,
  readAnswer,
  UnusableAnswer,
} from '#extraction';
import { contextOf } from './extract-claims.js';

export { UnusableAnswer };

/** The body of the request, JSON; undefined where the text is longer than a language model is asked about. */
export function questionAbout(model: string, text: string, article: Article): string | undefined {
  if (text.length > LONGEST_QUESTION) return undefined;
  return JSON.stringify(questionFor(model, text, contextOf(article)));
}

/** What tells questions apart: an answer to one is an answer to every other of the same key. */
export const questionKey = (question: string): string => `${QUESTION_VERSION}\n${question}`;

/**
 * The claims of an answer whose words stand in the text, with a note of how many did not.
 * @throws UnusableAnswer when it is no answer, or none of its claims is borne out by the text
 */
export function extractionOf(body: string, text: string, article: Article, builtIn: Extraction): Extraction {
  const { claims, dropped } = claimsOfAnswer(readAnswer(body), { text, context: contextOf(article), builtIn });
  if (claims.length === 0 && (dropped > 0 || builtIn.claims.length > 0)) {
    throw new UnusableAnswer('gave no claim whose words stand in the text');
  }
  const left = dropped === 1 ? '1 claim was left out, as' : `${dropped} claims were left out, as`;
  return {
    language: builtIn.language,
    claims,
    attributions: builtIn.attributions,
    note: `Split by the language model.${dropped > 0 ? ` ${left} the text does not bear them out or they repeat another.` : ''}`,
  };
}
