/** The current state of an article; its texts stand in article_revision. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ArticleStatus } from '#domain';

@Entity('article')
@Index('article_url', ['url'], { where: 'url is not null' })
@Index('article_publisher_title', ['publisher', 'title'])
@Index('article_created', ['createdAt', 'id'])
@Index('article_unsplit', ['updatedAt'], { where: `status in ('received', 'splitting')` })
export class ArticleRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') status: ArticleStatus;
  @Column('text', { nullable: true }) failure: string | null;
  @Column('text', { nullable: true }) splitNote: string | null;
  @Column('text', { nullable: true }) url: string | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text', { nullable: true }) publisher: string | null;
  /** Who wrote it. Outside the events, as a person may ask for erasure. */
  @Column('text', { nullable: true }) author: string | null;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) publishedAt: Date | null;
  @Column('text', { nullable: true }) language: string | null;
  @Column('text') desk: string;
  @Column('int') revision: number;
  @Column('int') claimCount: number;
  @Column('int') version: number;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
  @Column('timestamp with time zone', { precision: 3 }) updatedAt: Date;
}
