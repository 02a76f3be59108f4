/** One round of work on a claim, and who holds it until when. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimRow } from './claim.row.js';

@Entity('review')
@Index('review_round', ['claimId', 'round'], { unique: true })
@Index('review_held', ['leaseExpiresAt'], { where: 'holder_id is not null' })
@Index('review_holder', ['holderId'], { where: 'holder_id is not null' })
export class ReviewRow {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => ClaimRow)
  @Column('uuid')
  claimId: string;
  @Column('int') round: number;
  @Column('uuid', { nullable: true }) holderId: string | null;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) heldSince: Date | null;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) leaseExpiresAt: Date | null;
  @Column('uuid', { array: true }) skippedBy: readonly string[];
}
