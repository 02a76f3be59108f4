/** What claims that say the same are found by: the terms of each statement, and how many statements hold a term. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToServiceRole } from './first-run/service-role.js';

const TABLES = `
create table claim_term (
  term text not null,
  claim_id uuid not null,
  constraint claim_term_pk primary key (term, claim_id)
);
create index claim_term_claim on claim_term (claim_id);

create table term (
  term text constraint term_pk primary key,
  claims int not null
) with (fillfactor = 70);
`;

export class Matching1795200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await grantToServiceRole(runner, 'select, insert, update, delete', ['claim_term', 'term']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table claim_term, term');
    await runner.query(`delete from reader_cursor where reader = 'matching'`);
  }
}
