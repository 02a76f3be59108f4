/** A sign-in to the console, by the hash of its token: the token itself is in the browser's cookie alone. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ApiKeyRow } from './api-key.row.js';
import { PersonRow } from './person.row.js';

@Entity('session')
@Index('session_token', ['tokenHash'], { unique: true })
@Index('session_person', ['personId'])
@Index('session_expiry', ['expiresAt'])
export class SessionRow {
  @PrimaryColumn('uuid') id: string;
  @ForeignKey(() => PersonRow)
  @Column('uuid')
  personId: string;
  /** SHA-256, hex. The token has 256 random bits, so a slow hash would add nothing. */
  @Column('text') tokenHash: string;
  /** The API key that it began with, and with which it ends; null where it began with a password. */
  @ForeignKey(() => ApiKeyRow)
  @Column('uuid', { nullable: true })
  keyId: string | null;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
  @Column('timestamp with time zone', { precision: 3 }) lastSeenAt: Date;
  /** Moves on while it is used. */
  @Column('timestamp with time zone', { precision: 3 }) expiresAt: Date;
}
