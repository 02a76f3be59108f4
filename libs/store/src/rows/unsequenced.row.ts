/** Events that have no position in the log yet, in the order in which they were written. */
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('unsequenced')
export class UnsequencedRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) ticket: string;
  @Column('uuid') eventId: string;
  @Column('bytea') leafHash: Buffer;
}
