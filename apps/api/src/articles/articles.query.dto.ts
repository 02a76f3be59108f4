/** The query string of the list of articles. */
import { IsIn, IsString, Length } from 'class-validator';
import { ARTICLE_STATUSES, type ArticleStatus } from '#domain';
import { Optional, PageQuery } from '../http/index.js';

export class ArticlesQuery extends PageQuery {
  @Optional()
  @IsString()
  @Length(1, 200)
  readonly publisher?: string;

  @Optional()
  @IsIn(ARTICLE_STATUSES)
  readonly status?: ArticleStatus;

  @Optional()
  @IsString()
  @Length(1, 100)
  readonly desk?: string;

  /** Words that stand in the title, the publisher's name or the URL, one after the other. */
  @Optional()
  @IsString()
  @Length(1, 200)
  readonly q?: string;
}
