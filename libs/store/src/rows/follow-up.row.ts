/** The follow-up of a plan, with the checks made. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimRow } from './claim.row.js';
import type { DuePrecision, FollowUpCheck, FollowUpStateName } from '#domain';

@Entity('follow_up')
@Index('follow_up_claim', ['claimId'], { unique: true })
@Index('follow_up_open', ['state', 'dueFrom'])
export class FollowUpRow {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ClaimRow)
  @Column('uuid')
  claimId: string;
  @Column('text') state: FollowUpStateName;
  @Column('text', { array: true }) actors: readonly string[];
  @Column('text') action: string;
  @Column('date', { nullable: true }) dueFrom: string | null;
  @Column('date', { nullable: true }) dueTo: string | null;
  @Column('text', { nullable: true }) duePrecision: DuePrecision | null;
  @Column('text', { nullable: true }) dueText: string | null;
  @Column('date', { nullable: true }) lookAgainOn: string | null;
  @Column('text', { nullable: true }) outcome: string | null;
  @Column('jsonb') checks: readonly FollowUpCheck[];
  @Column('int') version: number;
}
