/** Tables of current state. Everything here can be made again from the history, but for texts, people and drafts. */
export const currentState = `
create table person (
  id uuid constraint person_pk primary key,
  name text not null,
  email text not null,
  roles text[] not null,
  desks text[] not null,
  password_hash text,
  disabled_at timestamptz(3),
  version int not null,
  created_at timestamptz(3) not null
);
create unique index person_email on person (email);

create table api_key (
  id uuid constraint api_key_pk primary key,
  person_id uuid not null constraint api_key_person_id_fk references person,
  hash text not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  revoked_at timestamptz(3)
);
create unique index api_key_hash on api_key (hash);
create index api_key_person on api_key (person_id);

create table desk (
  id uuid constraint desk_pk primary key,
  slug text not null,
  name text not null,
  mode text not null,
  min_checkworthiness float8 not null,
  lease_minutes int not null,
  escalate_after_minutes int not null,
  version int not null
);
create unique index desk_slug on desk (slug);

create table rating_scale (
  id uuid constraint rating_scale_pk primary key,
  slug text not null,
  version int not null,
  name text not null,
  measures text not null,
  ratings jsonb not null,
  created_at timestamptz(3) not null
);
create unique index rating_scale_version on rating_scale (slug, version);

create table article (
  id uuid constraint article_pk primary key,
  status text not null,
  failure text,
  url text,
  title text,
  publisher text,
  author text,
  published_at timestamptz(3),
  language text,
  desk text not null,
  revision int not null,
  claim_count int not null,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index article_url on article (url) where url is not null;
create index article_publisher_title on article (publisher, title);
create index article_created on article (created_at, id);
create index article_unsplit on article (updated_at) where status in ('received', 'splitting');

create table article_revision (
  article_id uuid not null constraint article_revision_article_id_fk references article,
  revision int not null,
  text text not null,
  content_digest text not null,
  salt text not null,
  received_at timestamptz(3) not null,
  constraint article_revision_pk primary key (article_id, revision)
);
create index article_revision_content on article_revision (content_digest);

create table claimant (
  id uuid constraint claimant_pk primary key,
  name text not null,
  type text not null,
  name_key text not null
);
create unique index claimant_name on claimant (name_key, type);

create table claim (
  id uuid constraint claim_pk primary key,
  article_id uuid not null constraint claim_article_id_fk references article,
  revision int not null,
  anchor_start int not null,
  anchor_end int not null,
  anchor_prefix text not null,
  anchor_suffix text not null,
  text text not null,
  statement text not null,
  claimants jsonb not null,
  cue text,
  attribution text not null,
  attribution_chain jsonb not null,
  kind text not null,
  checkworthiness float8 not null,
  checkworthiness_reasons text[] not null,
  plan jsonb,
  state text not null,
  desk text not null,
  priority int not null,
  round int not null,
  queued_at timestamptz(3),
  returned_to uuid,
  dismissal jsonb,
  slug text,
  version int not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create index claim_article on claim (article_id, anchor_start, id);
create index claim_waiting on claim (desk, state, priority, checkworthiness);
create index claim_returned on claim (returned_to) where returned_to is not null;
create index claim_created on claim (created_at, id);
create index claim_checkworthiness on claim (checkworthiness, id);
create unique index claim_slug on claim (slug);
create index claim_words on claim using gin (to_tsvector('english', statement || ' ' || text));
create index claim_claimants on claim using gin (claimants jsonb_path_ops);

create table review (
  id uuid constraint review_pk primary key,
  claim_id uuid not null constraint review_claim_id_fk references claim,
  round int not null,
  holder_id uuid,
  held_since timestamptz(3),
  lease_expires_at timestamptz(3),
  skipped_by uuid[] not null
);
create unique index review_round on review (claim_id, round);
create index review_held on review (lease_expires_at) where holder_id is not null;
create index review_holder on review (holder_id) where holder_id is not null;

create table draft (
  review_id uuid not null constraint draft_review_id_fk references review,
  editor_id uuid not null,
  body jsonb not null,
  updated_at timestamptz(3) not null,
  constraint draft_pk primary key (review_id, editor_id)
);
create index draft_editor on draft (editor_id);

create table verdict (
  id uuid constraint verdict_pk primary key,
  claim_id uuid not null constraint verdict_claim_id_fk references claim,
  ordinal int not null,
  review_id uuid not null,
  state text not null,
  scale text not null,
  scale_version int not null,
  rating text not null,
  summary text not null,
  rationale text not null,
  evidence jsonb not null,
  author_id uuid not null,
  proposed_at timestamptz(3) not null,
  decided_by uuid,
  decided_at timestamptz(3),
  decision_note text,
  published_at timestamptz(3),
  supersedes uuid,
  correction jsonb,
  version int not null
);
create unique index verdict_claim on verdict (claim_id, ordinal);
create index verdict_decided on verdict (decided_at) where decided_at is not null;
create index verdict_published on verdict (published_at, id) where state = 'published';

create table follow_up (
  id uuid constraint follow_up_pk primary key,
  claim_id uuid not null constraint follow_up_claim_id_fk references claim,
  state text not null,
  actors text[] not null,
  action text not null,
  due_from date,
  due_to date,
  due_precision text,
  due_text text,
  look_again_on date,
  outcome text,
  checks jsonb not null,
  version int not null
);
create unique index follow_up_claim on follow_up (claim_id);
create index follow_up_open on follow_up (state, due_from);

create table idempotency_key (
  person_id uuid not null,
  key text not null,
  request_hash text not null,
  result json,
  created_at timestamptz(3) not null,
  constraint idempotency_key_pk primary key (person_id, key)
);
create index idempotency_key_age on idempotency_key (created_at);
`;
