/** The whole history in one gap-free order, from 1. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('log')
@Index('log_event', ['eventId'], { unique: true })
export class LogRow {
  @PrimaryColumn('bigint') position: string;
  @Column('uuid') eventId: string;
  @Column('bytea') leafHash: Buffer;
}
