/** The secret address of somebody's calendar, by its hash: the secret itself is shown once and kept nowhere. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';

@Entity('calendar_link')
@Index('calendar_link_secret', ['secretHash'], { unique: true })
export class CalendarLinkRow {
  @ForeignKey(() => PersonRow)
  @PrimaryColumn('uuid')
  personId: string;
  /** SHA-256, hex. The secret has 256 bits that nobody can guess, so a slow hash would add nothing. */
  @Column('text') secretHash: string;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
}
