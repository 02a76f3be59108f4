/** Somebody who works with this installation. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Role } from '#domain';

@Entity('person')
@Index('person_email', ['email'], { unique: true })
export class PersonRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') name: string;
  /** Lower case. */
  @Column('text') email: string;
  @Column('text', { array: true }) roles: readonly Role[];
  @Column('text', { array: true }) desks: readonly string[];
  /** Argon2id, encoded; null where somebody signs in by key alone. */
  @Column('text', { nullable: true }) passwordHash: string | null;
  @Column('timestamp with time zone', { precision: 3, nullable: true }) disabledAt: Date | null;
  @Column('int') version: number;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
}
