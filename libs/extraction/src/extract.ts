/** The built-in extractor: article text to claims. Pure, deterministic, synchronous. */
import type { Extraction, ExtractionContext } from '#domain';
import { attributionsOf } from './attribution/attribute.js';
import { paragraphsOf } from './clean/prose.js';
import { detectLanguage } from './language/detect.js';
import { quotesOf } from './text/quotes.js';
import { sentencesOf } from './text/sentences.js';
import { claimsOf } from './claims/claims.js';

/** True for every tag of English: `en`, `en-GB`. */
const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/**
 * Splits `text` into claims. Offsets are UTF-16 code units into the very text given, page furniture and all.
 * A text that is not in English is not split; `notSplit` then says why.
 */
export function extract(text: string, context: ExtractionContext = {}): Extraction {
  const language = context.language ?? detectLanguage(text);
  if (!isEnglish(language)) {
    return { language, claims: [], attributions: [], notSplit: reasonNotToSplit(language) };
  }
  const paragraphs = paragraphsOf(text, context.title);
  const prose = paragraphs.filter(({ heading }) => !heading).map(({ bodyStart, end }) => ({ start: bodyStart, end }));
  const sentences = prose.flatMap((span, i) => sentencesOf(text, span, i));
  const quotes = quotesOf(text, prose);
  const attributed = attributionsOf(sentences, quotes);
  return {
    language,
    claims: claimsOf({ text, context, sentences, quotes, attributed }),
    attributions: attributed.map(({ source, cue, pieces }) => ({
      ...(source && { source }),
      cue: [cue],
      content: pieces.map(({ start, end }) => ({ start, end })),
    })),
  };
}

function reasonNotToSplit(language: string): string {
  return language === 'und'
    ? 'The language could not be recognised, so nothing was split. Give the language, or mark claims by hand.'
    : `The text is in "${language}" and the extractor knows English only, so nothing was split. Mark claims by hand.`;
}
