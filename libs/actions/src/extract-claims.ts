/** Splits an article's text into claims by the built-in extractor. Pure, and slow beside SQL: never in a transaction. */
import type { Article, Extraction, ExtractionContext } from '#domain';
import { extract } from '#extraction';

/** For the start of a process that splits: its own models go before the shipped ones. */
export { useModelsFrom, type OwnModel } from '#extraction';

/** The extractor broke on a text; trying again will hardly help. */
export class ExtractorFailed extends Error {
  override readonly name = 'ExtractorFailed';

  constructor(cause: unknown) {
    super(`The extractor broke on this text: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** @throws ExtractorFailed for whatever the extractor throws. */
export function extractClaims(text: string, article: Article): Extraction {
  try {
    return extract(text, contextOf(article));
  } catch (error) {
    throw new ExtractorFailed(error);
  }
}

/** What is known of an article before it is split. */
export function contextOf({ publishedAt, language, title, publisher }: Article): ExtractionContext {
  return {
    ...(publishedAt !== undefined && { publishedAt }),
    ...(language !== undefined && { language }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
  };
}
