/** One version of a rating scale. Versions are never changed: a verdict keeps the one it was given under. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Rating } from '#domain';

@Entity('rating_scale')
@Index('rating_scale_version', ['slug', 'version'], { unique: true })
export class RatingScaleRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') slug: string;
  @Column('int') version: number;
  @Column('text') name: string;
  @Column('text') measures: 'verdict' | 'outcome';
  @Column('jsonb') ratings: readonly Rating[];
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
}
