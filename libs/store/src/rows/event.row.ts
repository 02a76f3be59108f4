/** One entry of the history. Written by append_event alone; triggers refuse every change. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('event')
@Index('event_id', ['id'], { unique: true })
export class EventRow {
  @PrimaryColumn('uuid') subjectId: string;
  @PrimaryColumn('int') subjectVersion: number;
  @Column('text') subjectType: string;
  @Column('uuid') id: string;
  @Column('text') type: string;
  @Column('timestamp with time zone', { precision: 3 }) at: Date;
  @Column('uuid', { nullable: true }) actorId: string | null;
  @Column('jsonb') body: Record<string, unknown>;
  @Column('bytea') prevHash: Buffer;
  @Column('bytea') hash: Buffer;
}
