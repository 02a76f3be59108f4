/** Splits an article's text into claims by the built-in extractor. Pure, and slow beside SQL: never in a transaction. */
import type { Article, Extraction } from '#domain';
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
  const { publishedAt, language, title, publisher } = article;
  try {
    return extract(text, {
      ...(publishedAt !== undefined && { publishedAt }),
      ...(language !== undefined && { language }),
      ...(title !== undefined && { title }),
      ...(publisher !== undefined && { publisher }),
    });
  } catch (error) {
    throw new ExtractorFailed(error);
  }
}
