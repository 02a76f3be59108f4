/** Takes a batch of articles, a line each, and answers each line as soon as its article is stored. */
import { Injectable, Logger } from '@nestjs/common';
import { ingestArticle, readArticle } from '#actions';
import type { Actor } from '#domain';
import { now } from '../http/clock.js';
import { Transactions } from '../http/index.js';
import { MAX_BODY_BYTES, parseJsonBody } from '../http/json-body.js';
import { Problem } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';
import { ValidationPipe } from '../http/validation.pipe.js';
import type { BatchAnswerView } from './batch-answer.dto.js';
import { IngestArticleDto } from './ingest-article.dto.js';
import { linesOf, type Line } from './ndjson-lines.js';

@Injectable()
export class IngestBatch {
  private readonly logger = new Logger('Batch');
  private readonly validation = new ValidationPipe();

  constructor(private readonly transactions: Transactions) {}

  /** Newline-delimited JSON. A bad line is answered with its problem, and the next one is read. */
  async *answers(body: AsyncIterable<Buffer>, actor: Actor, requestId: string): AsyncGenerator<string> {
    for await (const line of linesOf(body, MAX_BODY_BYTES)) {
      const answer = await this.answer(line, actor, requestId);
      yield `${JSON.stringify(answer)}\n`;
    }
  }

  private async answer({ number: line, bytes }: Line, actor: Actor, requestId: string): Promise<BatchAnswerView> {
    try {
      const given = await this.read(bytes);
      const at = now();
      const { article, outcome } = await this.transactions.perform({ actor, at }, (tx) =>
        ingestArticle(tx, { ...given, actor }, at),
      );
      return { line, status: article.status, id: article.id, revision: article.revision, outcome };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status >= 500)
        this.logger.error({ requestId, line, code: problem.code, cause: String(problem.cause) });
      return { line, problem: problem.toDocument(requestId) };
    }
  }

  private async read(bytes: Buffer | null): ReturnType<typeof readArticle> {
    if (bytes === null) {
      const detail = `The line is longer than ${MAX_BODY_BYTES} bytes. Nothing was stored for it.`;
      throw new Problem(413, 'line-is-too-long', detail);
    }
    const given = await this.validation.transform(parseJsonBody(bytes), { type: 'body', metatype: IngestArticleDto });
    return readArticle(given as IngestArticleDto);
  }
}
