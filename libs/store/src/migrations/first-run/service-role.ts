/** The role that the running service takes on: it reads the history, but can write it through append_event alone. */
import type { QueryRunner } from 'typeorm';

const ROLE = 'claimdesk_service';

/** Makes the role and lets the migrating user take it on. Without the right to, the triggers alone protect the record. */
export async function makeServiceRole(runner: QueryRunner): Promise<void> {
  await runner.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${ROLE}') then create role ${ROLE} nologin; end if;
      if not pg_has_role(current_user, '${ROLE}', 'set') then
        execute format('grant ${ROLE} to %I with set true', current_user);
      end if;
    exception
      when insufficient_privilege then
        raise warning 'this user may not make the role ${ROLE}; the service runs without it';
      when duplicate_object or unique_violation then null;
    end $$`);
}

/** Grants what the service needs, and nothing that changes the history. */
export async function grantServiceRole(runner: QueryRunner): Promise<void> {
  await runner.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${ROLE}') then return; end if;
      grant usage on schema public to ${ROLE};
      grant select, insert, update, delete on person, api_key, desk, rating_scale, article, article_revision,
        claimant, claim, review, draft, verdict, follow_up, idempotency_key, reader_cursor to ${ROLE};
      grant select on event, log, unsequenced, migration to ${ROLE};
      grant execute on function append_event(uuid, text, uuid, int, text, text, uuid, text) to ${ROLE};
      grant execute on function sequence_events(int) to ${ROLE};
    end $$`);
}

/** Grants `rights` on the tables of a later migration. */
export async function grantToServiceRole(
  runner: QueryRunner,
  rights: string,
  tables: readonly string[],
): Promise<void> {
  await runner.query(`
    do $$ begin
      if not exists (select from pg_roles where rolname = '${ROLE}') then return; end if;
      grant ${rights} on ${tables.join(', ')} to ${ROLE};
    end $$`);
}
