/** The built-in extractor: article text to claims. Pure, deterministic, synchronous. */
import type { Extraction, ExtractionContext } from '#domain';
import { attributionsOf } from './attribution/attribute.js';
import { learntAttributions } from './attribution/learnt.js';
import { supplemented } from './attribution/supplement.js';
import { paragraphsOf } from './clean/prose.js';
import { detectLanguage } from './language/detect.js';
import { quotesOf } from './text/quotes.js';
import { readText, type ReadText } from './text/read-text.js';
import { claimsOf } from './claims/claims.js';
import type { Reading } from './claims/read-draft.js';
import type { ContextChooser } from './statement/context-model.js';

/** True for every tag of English: `en`, `en-GB`. */
const isEnglish = (language: string): boolean => /^en(?:-|$)/i.test(language);

/**
 * Splits `text` into claims. Offsets are UTF-16 code units into the very text given, page furniture and all.
 * A text that is not in English is not split; `notSplit` then says why.
 */
export function extract(text: string, context: ExtractionContext = {}): Extraction {
  return extractWith(text, context);
}

/** The same, with names beside statements chosen by `choose` rather than by the shipped model. */
export function extractWith(text: string, context: ExtractionContext, choose?: ContextChooser): Extraction {
  const language = context.language ?? detectLanguage(text);
  if (!isEnglish(language)) {
    return { language, claims: [], attributions: [], notSplit: reasonNotToSplit(language) };
  }
  const { reading, learnt } = readingOf(text, context);
  return {
    language,
    claims: claimsOf(choose ? { ...reading, choose } : reading),
    attributions: learnt.map(({ source, cue, content }) =>
      source ? { source, cue: [cue], content: [...content] } : { cue: [cue], content: [...content] },
    ),
  };
}

/** An English text read up to where claims are made, and the attributions that the trained model finds in it. */
export function readingOf(
  text: string,
  context: ExtractionContext,
): { reading: Reading; learnt: ReturnType<typeof learntAttributions> } {
  const whole = readText(text);
  const { sentences, quotes } = proseOf(text, whole, context.title);
  const learnt = learntAttributions(whole.sentences, whole.quotes);
  const attributed = supplemented(attributionsOf(sentences, quotes), learnt, sentences);
  return { reading: { text, context, sentences, quotes, attributed }, learnt };
}

/** What of a text makes claims: its sentences and quotations without headings, and without a repeated `title`. */
function proseOf(
  text: string,
  { blocks, paragraphs, sentences }: ReadText,
  title: string | undefined,
): Pick<ReadText, 'sentences' | 'quotes'> {
  const prose = paragraphsOf(text, title, blocks).filter(({ heading }) => !heading);
  const starts = new Set(prose.map(({ start }) => start));
  return {
    sentences: sentences.filter(({ paragraph }) => starts.has(paragraphs[paragraph]?.start ?? -1)),
    quotes: quotesOf(
      text,
      prose.map(({ bodyStart, end }) => ({ start: bodyStart, end })),
    ),
  };
}

function reasonNotToSplit(language: string): string {
  return language === 'und'
    ? 'The language could not be recognised, so nothing was split. Give the language, or mark claims by hand.'
    : `The text is in "${language}" and the extractor knows English only, so nothing was split. Mark claims by hand.`;
}
