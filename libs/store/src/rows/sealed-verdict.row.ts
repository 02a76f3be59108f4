/** What a sealed verdict says: outside the history, and read by nobody before a second editor has proposed theirs. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding } from '#domain';

@Entity('sealed_verdict')
export class SealedVerdictRow {
  @PrimaryColumn('uuid') verdictId: string;
  /** With the finding it makes the digest that stands in the history. */
  @Column('text') salt: string;
  @Column('jsonb') finding: Finding;
}
