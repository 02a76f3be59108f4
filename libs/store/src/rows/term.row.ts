/** How many claims' statements hold a term. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('term')
export class TermRow {
  @PrimaryColumn('text') term: string;
  @Column('int') claims: number;
}
