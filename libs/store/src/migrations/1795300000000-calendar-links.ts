/** Secret addresses under which calendar programs read follow-ups: one a person. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToServiceRole } from './first-run/service-role.js';

const TABLE = `
create table calendar_link (
  person_id uuid constraint calendar_link_pk primary key
    constraint calendar_link_person_id_fk references person,
  secret_hash text not null,
  created_at timestamptz(3) not null
);
create unique index calendar_link_secret on calendar_link (secret_hash);
`;

export class CalendarLinks1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    await grantToServiceRole(runner, 'select, insert, update, delete', ['calendar_link']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_link');
  }
}
