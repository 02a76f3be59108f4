/** The current state of a claimant. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClaimantName, ClaimantType } from '#domain';

@Entity('claimant')
@Index('claimant_called', ['nameKey', 'id'])
@Index('claimant_merged', ['mergedInto'], { where: 'merged_into is not null' })
@Index('claimant_wikidata', ['wikidataId'], { where: 'wikidata_id is not null' })
export class ClaimantRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') type: ClaimantType;
  /** What makes two spellings of its name one; lists by name go by it. */
  @Column('text') nameKey: string;
  @Column('jsonb') names: readonly ClaimantName[];
  @Column('text', { nullable: true }) wikidataId: string | null;
  @Column('uuid', { nullable: true }) wikidataIdFrom: string | null;
  @Column('uuid', { array: true }) mergePath: readonly string[];
  /** The end of its path: the claimant that stands for it. */
  @Column('uuid', { nullable: true }) mergedInto: string | null;
  @Column('int') version: number;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
  @Column('timestamp with time zone', { precision: 3 }) updatedAt: Date;
}
