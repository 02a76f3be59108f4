/** Splits articles: by the language model where one is set up, by the built-in extractor otherwise and whenever that fails. */
import { Logger } from '@nestjs/common';
import { extractClaims, extractionOf, questionAbout, questionKey, UnusableAnswer } from '#actions';
import type { Article, Extraction } from '#domain';
import { Answers } from './answers.js';
import { askChat, NoAnswer, PATIENCE, type ChatServer, type Patience } from './chat.js';

/** The language model that is set up. */
export interface LanguageModel extends ChatServer {
  readonly model: string;
}

export class Splitter {
  private readonly logger = new Logger('Splitter');
  private readonly answers = new Answers();

  constructor(
    private readonly languageModel: LanguageModel | undefined,
    private readonly patience: Patience = PATIENCE,
  ) {}

  /**
   * The article's claims. What the language model does wrong never fails the split: the note says it.
   * @throws ExtractorFailed when the built-in extractor breaks
   */
  async split(text: string, article: Article): Promise<Extraction> {
    const builtIn = extractClaims(text, article);
    if (!this.languageModel) return builtIn;
    try {
      return await this.ask(this.languageModel, text, article, builtIn);
    } catch (error) {
      if (!(error instanceof NoAnswer || error instanceof UnusableAnswer)) throw error;
      this.logger.warn({ event: 'language-model-failed', articleId: article.id, reason: error.message });
      return withoutModel(builtIn, error.message);
    }
  }

  private async ask(languageModel: LanguageModel, text: string, article: Article, builtIn: Extraction) {
    const question = questionAbout(languageModel.model, text, article);
    if (question === undefined) throw new NoAnswer('is not asked about texts as long as this one', false);
    const key = questionKey(question);
    const answer = this.answers.get(key) ?? (await askChat(languageModel, question, this.patience));
    const extraction = extractionOf(answer, text, article, builtIn);
    this.answers.set(key, answer);
    return extraction;
  }
}

function withoutModel(builtIn: Extraction, reason: string): Extraction {
  const failed = `The language model ${reason}`;
  return builtIn.notSplit === undefined
    ? { ...builtIn, note: `${failed}; the built-in extractor split this text.` }
    : { ...builtIn, notSplit: `${failed}. ${builtIn.notSplit}` };
}
