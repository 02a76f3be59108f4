/** Which claimant a name leads to. A name leads to one, whoever else comes to be called so. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('claimant_name')
@Index('claimant_name_claimant', ['claimantId'])
@Index('claimant_name_plain', ['nameKey'])
export class ClaimantNameRow {
  /** Type, article where it is bound to one, and name. */
  @PrimaryColumn('text') key: string;
  @Column('uuid') claimantId: string;
  /** The name alone. */
  @Column('text') nameKey: string;
}
