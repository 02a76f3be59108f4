/** The body that brings an article, and a line of a batch. */
import { ApiProperty } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';
import { MAX_ARTICLE_BYTES, MAX_LENGTH } from '#actions';
import { IsNotBlank, IsTime, Optional } from '../http/index.js';

/** BCP 47, as far as newsrooms use it: `en`, `pt-BR`, `zh-Hant-TW`. */
export const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

export class IngestArticleDto {
  /** Plain text; this or `html`. */
  @Optional()
  @IsString()
  @ApiProperty({ maxLength: MAX_ARTICLE_BYTES })
  readonly text?: string;

  /** A page with an article in it; this or `text`. What the page says of itself fills the details that are left out. */
  @Optional()
  @IsString()
  @ApiProperty({ maxLength: MAX_ARTICLE_BYTES })
  readonly html?: string;

  /** Where it was published. The same URL with another text is a new revision of the same article. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_LENGTH.url)
  readonly url?: string;

  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_LENGTH.title)
  readonly title?: string;

  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_LENGTH.publisher)
  readonly publisher?: string;

  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(MAX_LENGTH.author)
  readonly author?: string;

  /** Without it, no relative date in the text is resolved. */
  @Optional()
  @IsTime()
  readonly publishedAt?: string;

  /** A BCP 47 tag; without it the language is detected. */
  @Optional()
  @Matches(LANGUAGE_TAG, { message: '$property must be a BCP 47 language tag, such as en or pt-BR' })
  readonly language?: string;

  /** Slug of the desk that its claims go to; without it `general`. */
  @Optional()
  @IsString()
  @IsNotBlank()
  @MaxLength(100)
  readonly desk?: string;
}
