/** How often somebody tried to sign in to an account, or from an address, since the count began. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('sign_in_tries')
@Index('sign_in_tries_age', ['since'])
export class SignInTriesRow {
  /** `account` or `address`, and a SHA-256: who tried from where is nobody's to read. */
  @PrimaryColumn('text') subject: string;
  @Column('int') tries: number;
  @Column('timestamp with time zone', { precision: 3 }) since: Date;
}
