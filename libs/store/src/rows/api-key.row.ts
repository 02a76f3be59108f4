/** An API key, by its hash: the key itself is shown once and kept nowhere. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';

@Entity('api_key')
@Index('api_key_hash', ['hash'], { unique: true })
@Index('api_key_person', ['personId'])
export class ApiKeyRow {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonRow)
  @Column('uuid')
  personId: string;
  /** SHA-256, hex. The key has 256 random bits, so a slow hash would add nothing. */
  @Column('text') hash: string;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) expiresAt: Date | null;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) revokedAt: Date | null;
}
