/** A verdict of a claim, in whatever state it is. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimRow } from './claim.row.js';
import type { CorrectionKind, Evidence, VerdictStateName } from '#domain';

@Entity('verdict')
@Index('verdict_claim', ['claimId', 'ordinal'], { unique: true })
@Index('verdict_decided', ['decidedAt'], { where: 'decided_at is not null' })
@Index('verdict_published', ['publishedAt', 'id'], { where: "state = 'published'" })
export class VerdictRow {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ClaimRow)
  @Column('uuid')
  claimId: string;
  /** Its place among the claim's verdicts, from 0. */
  @Column('int') ordinal: number;
  @Column('uuid') reviewId: string;
  @Column('text') state: VerdictStateName;
  @Column('text') scale: string;
  @Column('int') scaleVersion: number;
  @Column('text') rating: string;
  @Column('text') summary: string;
  @Column('text') rationale: string;
  @Column('jsonb') evidence: readonly Evidence[];
  @Column('uuid') authorId: string;
  @Column('timestamp with time zone', { precision: 3 }) proposedAt: Date;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) decidedAt: Date | null;
  @Column('text', { nullable: true }) decisionNote: string | null;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) publishedAt: Date | null;
  @Column('uuid', { nullable: true }) supersedes: string | null;
  @Column('jsonb', { nullable: true }) correction: { readonly kind: CorrectionKind; readonly note: string } | null;
  @Column('int') version: number;
}
