/** A line of the answer to a batch. */
import { ApiProperty } from '@nestjs/swagger';
import type { ArticleStatus } from '#domain';
import { ProblemView } from '../http/openapi/problem.view.dto.js';

export class BatchAnswerView {
  /** Number of the line that it answers, from 1. */
  readonly line: number;
  /** Of the article, once it is stored. */
  readonly status?: ArticleStatus;
  readonly id?: string;
  readonly revision?: number;
  /** Whether the article was new, got a new revision, or was known with this very text. */
  readonly outcome?: 'new' | 'revised' | 'known';
  /** In place of all these, when nothing was stored for the line. */
  @ApiProperty({ type: ProblemView })
  readonly problem?: Record<string, unknown>;
}
