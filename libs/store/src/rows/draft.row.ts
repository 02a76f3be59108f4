/** An editor's unfinished verdict. Private, outside the history, and it outlives the lease. */
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReviewRow } from './review.row.js';

@Entity('draft')
@Index('draft_editor', ['editorId'])
export class DraftRow {
  @ForeignKey(() => ReviewRow)
  @PrimaryColumn('uuid')
  reviewId: string;
  @PrimaryColumn('uuid') editorId: string;
  @Column('jsonb') body: Record<string, unknown>;
  @Column('timestamp with time zone', { precision: 3 }) updatedAt: Date;
}
