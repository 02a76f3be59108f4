/** One text of an article. Outside the events: a newsroom may have to erase it, and the digest in the event then proves nothing. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article.row.js';

@Entity('article_revision')
@Index('article_revision_content', ['contentDigest'])
export class ArticleRevisionRow {
  @ForeignKey(() => ArticleRow)
  @PrimaryColumn('uuid')
  articleId: string;
  @PrimaryColumn('int') revision: number;
  @Column('text') text: string;
  /** SHA-256 of the text alone, hex: finds the same content again. */
  @Column('text') contentDigest: string;
  /** Random, base64url; with the text it gives the digest in the event. */
  @Column('text') salt: string;
  @Column('timestamp with time zone', { precision: 3 }) receivedAt: Date;
}
