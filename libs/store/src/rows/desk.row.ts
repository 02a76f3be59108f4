/** A desk and its settings. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { DeskMode } from '#domain';

@Entity('desk')
@Index('desk_slug', ['slug'], { unique: true })
export class DeskRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('text') name: string;
  @Column('text') mode: DeskMode;
  @Column('float8') minCheckworthiness: number;
  @Column('int') leaseMinutes: number;
  @Column('int') escalateAfterMinutes: number;
  @Column('int') version: number;
}
