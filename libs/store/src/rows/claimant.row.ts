/** Somebody who asserts claims, one row a name and type. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ClaimantType } from '#domain';

@Entity('claimant')
@Index('claimant_name', ['nameKey', 'type'], { unique: true })
export class ClaimantRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  @Column('text') type: ClaimantType;
  /** The name in lower case with single spaces: what makes two spellings one. */
  @Column('text') nameKey: string;
}
