/** How far a reader of the log has come. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reader_cursor')
export class ReaderCursorRow {
  @PrimaryColumn('text') reader: string;
  @Column('bigint') position: string;
}
