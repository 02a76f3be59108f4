/** The current state of a claim, without its reviews, verdicts and follow-up. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ArticleRow } from './article.row.js';
import type { Attribution, AttributionStep, Claimant, ClaimStateName, Kind, Plan, SealedVerdict } from '#domain';

@Entity('claim')
@Index('claim_article', ['articleId', 'anchorStart', 'id'])
@Index('claim_waiting', ['desk', 'state', 'priority', 'checkworthiness'])
@Index('claim_returned', ['returnedTo'], { where: 'returned_to is not null' })
@Index('claim_created', ['createdAt', 'id'])
@Index('claim_checkworthiness', ['checkworthiness', 'id'])
@Index('claim_words', { synchronize: false })
@Index('claim_claimants', { synchronize: false })
@Index('claim_slug', ['slug'], { unique: true })
export class ClaimRow {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ArticleRow)
  @Column('uuid')
  articleId: string;
  @Column('int') revision: number;
  @Column('int') anchorStart: number;
  @Column('int') anchorEnd: number;
  @Column('text') anchorPrefix: string;
  @Column('text') anchorSuffix: string;
  @Column('text') text: string;
  @Column('text') statement: string;
  @Column('jsonb') claimants: readonly Claimant[];
  @Column('text', { nullable: true }) cue: string | null;
  @Column('text') attribution: Attribution;
  @Column('jsonb') attributionChain: readonly AttributionStep[];
  @Column('text') kind: Kind;
  @Column('float8') checkworthiness: number;
  @Column('text', { array: true }) checkworthinessReasons: readonly string[];
  @Column('jsonb', { nullable: true }) plan: Plan | null;
  @Column('text') state: ClaimStateName;
  @Column('text') desk: string;
  @Column('int') priority: number;
  @Column('int') round: number;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) queuedAt: Date | null;
  @Column('uuid', { nullable: true }) returnedTo: string | null;
  @Column('jsonb', { nullable: true }) dismissal: { readonly reason: string; readonly note?: string } | null;
  @Column('jsonb', { nullable: true }) sealed: SealedVerdict | null;
  @Column('text', { nullable: true }) slug: string | null;
  @Column('int') version: number;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
  @Column('timestamp with time zone', { precision: 3 }) updatedAt: Date;
}
