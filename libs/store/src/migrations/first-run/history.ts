/** The history: events chained by subject, and the log that puts all of them in one gap-free order. */
export const history = `
create table event (
  subject_id uuid not null,
  subject_version int not null,
  subject_type text not null,
  id uuid not null,
  type text not null,
  at timestamptz(3) not null,
  actor_id uuid,
  body jsonb not null,
  prev_hash bytea not null,
  hash bytea not null,
  constraint event_pk primary key (subject_id, subject_version)
);
create unique index event_id on event (id);

-- Empty but for moments, and written all the time: vacuumed early, so that its first rows are not behind dead ones.
create table unsequenced (
  ticket bigint generated always as identity constraint unsequenced_pk primary key,
  event_id uuid not null,
  leaf_hash bytea not null
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

create table log (
  position bigint constraint log_pk primary key,
  event_id uuid not null,
  leaf_hash bytea not null
);
create unique index log_event on log (event_id);

create table reader_cursor (
  reader text constraint reader_cursor_pk primary key,
  position bigint not null
);

-- The hashed bytes are put together here, out of the very values that the row gets, so that a row cannot say other than
-- its hash: RFC 8785 canonical JSON, for which the caller gives the body in canonical form.
-- The primary key is the optimistic lock: of two writers of the same version, the second is refused.
create function append_event(
  new_id uuid, subject_type text, subject uuid, version int, type text, happened text, actor uuid, canonical_body text
) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  previous bytea := '\\x0000000000000000000000000000000000000000000000000000000000000000';
  previous_at timestamptz;
  link bytea;
  canonical text := '{"actorId":' || coalesce('"' || actor || '"', 'null') || ',"at":"' || happened
    || '","body":' || canonical_body || ',"id":"' || new_id || '","subjectId":"' || subject
    || '","subjectType":"' || subject_type || '","subjectVersion":' || version || ',"type":"' || type || '"}';
begin
  if version > 1 then
    select e.hash, e.at into previous, previous_at from event e
      where e.subject_id = subject and e.subject_version = version - 1;
    if not found then
      raise exception 'subject % has no version %', subject, version - 1 using errcode = 'CD001';
    end if;
    if happened::timestamptz < previous_at then
      raise exception 'event % is older than the one before it', new_id using errcode = 'CD002';
    end if;
  end if;
  link := sha256('\\x00'::bytea || previous || convert_to(canonical, 'UTF8'));
  insert into event (subject_id, subject_version, subject_type, id, type, at, actor_id, body, prev_hash, hash)
    values (subject, version, subject_type, new_id, type, happened::timestamptz, actor, canonical_body::jsonb,
      previous, link);
  insert into unsequenced (event_id, leaf_hash) values (new_id, link);
end $$;

-- One at a time, by advisory lock. A later version of a subject always has a higher ticket than an earlier one,
-- as it was written by a transaction that saw the earlier one; so order by ticket keeps every chain in order.
-- Sequential scans are off because its plan is made once a connection, often while the tables are still empty.
create function sequence_events(most int) returns int
language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  base bigint;
  last bigint;
  sequenced int;
begin
  if not pg_try_advisory_xact_lock(hashtextextended('claimdesk sequencer', 0)) then return 0; end if;
  select max(ticket) into last from (select ticket from unsequenced order by ticket limit most) first_ones;
  if last is null then return 0; end if;
  select coalesce(max(position), 0) into base from log;
  with taken as (delete from unsequenced where ticket <= last returning ticket, event_id, leaf_hash)
  insert into log (position, event_id, leaf_hash)
    select base + row_number() over (order by ticket), event_id, leaf_hash from taken;
  get diagnostics sequenced = row_count;
  perform pg_notify('claimdesk_log', (base + sequenced)::text);
  return sequenced;
end $$;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the history is append-only: % on % is refused', tg_op, tg_table_name using errcode = 'CD003';
end $$;

create trigger event_is_append_only before update or delete on event
  for each row execute function refuse_change();
create trigger event_is_not_truncated before truncate on event
  for each statement execute function refuse_change();
create trigger log_is_append_only before update or delete on log
  for each row execute function refuse_change();
create trigger log_is_not_truncated before truncate on log
  for each statement execute function refuse_change();

revoke all on function append_event(uuid, text, uuid, int, text, text, uuid, text), sequence_events(int) from public;
`;
