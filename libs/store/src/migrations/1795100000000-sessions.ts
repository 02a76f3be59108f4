/** What signing in to the console needs: sessions, the count of wrong tries, and each person's settings. */
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { grantToServiceRole } from './first-run/service-role.js';

const TABLES = `
create table session (
  id uuid constraint session_pk primary key,
  person_id uuid not null constraint session_person_id_fk references person,
  token_hash text not null,
  key_id uuid constraint session_key_id_fk references api_key,
  created_at timestamptz(3) not null,
  last_seen_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create unique index session_token on session (token_hash);
create index session_person on session (person_id);
create index session_expiry on session (expires_at);

create table sign_in_tries (
  subject text constraint sign_in_tries_pk primary key,
  tries int not null,
  since timestamptz(3) not null
);
create index sign_in_tries_age on sign_in_tries (since);

create table person_settings (
  person_id uuid constraint person_settings_pk primary key
    constraint person_settings_person_id_fk references person,
  settings json not null,
  version int not null,
  updated_at timestamptz(3) not null
);
`;

export class Sessions1795100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await grantToServiceRole(runner, 'select, insert, update, delete', ['session', 'sign_in_tries', 'person_settings']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table person_settings, sign_in_tries, session');
  }
}
