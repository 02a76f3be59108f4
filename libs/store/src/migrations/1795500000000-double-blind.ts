/** Double-blind desks: which claims have a sealed verdict, and what it says. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToServiceRole } from './first-run/service-role.js';

export class DoubleBlind1795500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table claim add column sealed jsonb;
      create table sealed_verdict (
        verdict_id uuid constraint sealed_verdict_pk primary key,
        salt text not null,
        finding jsonb not null
      )`);
    await grantToServiceRole(runner, 'select, insert, update, delete', ['sealed_verdict']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sealed_verdict; alter table claim drop column sealed');
  }
}
