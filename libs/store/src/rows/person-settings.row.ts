/** How a person has set up their console: views, widths, keys, theme, language. The server does not look inside. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';

@Entity('person_settings')
export class PersonSettingsRow {
  @ForeignKey(() => PersonRow)
  @PrimaryColumn('uuid')
  personId: string;
  /** As it was sent, its keys in their order. */
  @Column('json') settings: object;
  @Column('int') version: number;
  @Column('timestamp with time zone', { precision: 3 }) updatedAt: Date;
}
