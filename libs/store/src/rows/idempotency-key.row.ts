/** The result of a request that carried an Idempotency-Key, written in the transaction that did its work. */
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('idempotency_key')
@Index('idempotency_key_age', ['createdAt'])
export class IdempotencyKeyRow {
  @PrimaryColumn('uuid') personId: string;
  @PrimaryColumn('text') key: string;
  /** SHA-256 over method, path and body, hex. */
  @Column('text') requestHash: string;
  /** As it was written, its keys in their order: a repetition is answered byte for byte. */
  @Column('json', { nullable: true }) result: unknown;
  @Column('timestamp with time zone', { precision: 3 }) createdAt: Date;
}
