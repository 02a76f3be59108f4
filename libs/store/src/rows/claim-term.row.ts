/** A term that a claim's statement holds. Written by one reader of the log, and by nothing else. */
import { Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('claim_term')
@Index('claim_term_claim', ['claimId'])
export class ClaimTermRow {
  /** Every claim has the empty term, too, so that its count is the count of all. */
  @PrimaryColumn('text') term: string;
  @PrimaryColumn('uuid') claimId: string;
}
