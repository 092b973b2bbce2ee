-- The 心安城市 index: versioned sets, evaluation cycles, what departments report, what was judged, calculated and published.

create table indicator_sets (
  id uuid constraint indicator_sets_pk primary key,
  code text not null,
  version text not null,
  edition text not null,
  title_zh text not null,
  title_en text not null,
  state text not null default 'draft',
  row_version integer not null default 1,
  document jsonb not null,
  valid_from date,
  valid_until date,
  drafted_by uuid not null,
  drafter_name text not null,
  drafted_at timestamptz not null,
  frozen_at timestamptz,
  adopted_by uuid,
  adopter_name text,
  adopted_at timestamptz,
  constraint indicator_sets_version_key unique (code, version),
  constraint indicator_sets_two_people check (adopted_by is distinct from drafted_by),
  constraint indicator_sets_adopted_whole check ((state in ('in_force', 'retired')) <= (adopted_by is not null and valid_from is not null))
);
comment on table indicator_sets is 'Versions of indicator sets as documents; frozen before use, adopted by a second person';
create unique index indicator_sets_one_in_force on indicator_sets (code) where state = 'in_force';

create table indicator_seats (
  id uuid constraint indicator_seats_pk primary key,
  account_id uuid not null constraint indicator_seats_account_fk references accounts (id),
  department text not null,
  seated_at timestamptz not null,
  seated_by uuid not null,
  ended_at timestamptz
);
comment on table indicator_seats is 'For which department an account reports or reviews; codes of the set''s dictionary';
create unique index indicator_seats_once on indicator_seats (account_id, department) where ended_at is null;

create table indicator_cycles (
  id uuid constraint indicator_cycles_pk primary key,
  set_id uuid not null constraint indicator_cycles_set_fk references indicator_sets (id),
  period text not null,
  starts_on date not null,
  ends_on date not null,
  state text not null default 'collecting',
  submit_by date not null,
  review_by date not null,
  verify_by date not null,
  score_by date not null,
  appeal_by date,
  row_version integer not null default 1,
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  snapshots_at timestamptz,
  constraint indicator_cycles_period_key unique (period, set_id)
);
comment on table indicator_cycles is 'Evaluation cycles: one period of one set, with its working-day calendar';

create table indicator_batches (
  id uuid constraint indicator_batches_pk primary key,
  cycle_id uuid not null constraint indicator_batches_cycle_fk references indicator_cycles (id),
  department text not null,
  unit_code text not null,
  area ltree not null,
  batch_no text not null constraint indicator_batches_no_key unique,
  constraint indicator_batches_once unique (cycle_id, department, unit_code)
);
comment on table indicator_batches is 'What one department reports for one unit in one cycle: the form it fills in';
create index indicator_batches_area on indicator_batches using gist (area);
create index indicator_batches_department on indicator_batches (department, cycle_id);

create table indicator_tasks (
  id uuid constraint indicator_tasks_pk primary key,
  batch_id uuid not null constraint indicator_tasks_batch_fk references indicator_batches (id),
  cycle_id uuid not null constraint indicator_tasks_cycle_fk references indicator_cycles (id),
  indicator text not null,
  department text not null,
  unit_code text not null,
  area ltree not null,
  period text not null,
  mode text not null constraint indicator_tasks_mode_known check (mode in ('manual', 'computed')),
  state text not null default 'open',
  row_version integer not null default 1,
  submission integer not null default 0,
  numerator double precision,
  denominator double precision,
  not_applicable boolean not null default false,
  note text not null default '',
  explanations jsonb not null default '{}',
  late boolean not null default false,
  provisional boolean not null default false,
  outcome text,
  spot_check text,
  submitter_id uuid,
  submitted_at timestamptz,
  verifier_id uuid,
  return_by date,
  constraint indicator_tasks_once unique (cycle_id, indicator, unit_code)
);
comment on column indicator_tasks.outcome is 'Verified, rejected or not reported: kept once it is scored';
comment on column indicator_tasks.spot_check is 'Chosen for a spot check, then what it found';
comment on table indicator_tasks is 'Data tasks: one indicator, one unit, one period; the value as last submitted';
create index indicator_tasks_batch on indicator_tasks (batch_id);
create index indicator_tasks_series on indicator_tasks (indicator, unit_code, period);
create index indicator_tasks_state on indicator_tasks (state, cycle_id);
create index indicator_tasks_area on indicator_tasks using gist (area);

create table indicator_submissions (
  id uuid constraint indicator_submissions_pk primary key,
  task_id uuid not null constraint indicator_submissions_task_fk references indicator_tasks (id),
  ordinal integer not null,
  numerator double precision,
  denominator double precision,
  not_applicable boolean not null,
  note text not null,
  explanations jsonb not null,
  findings jsonb not null,
  submitted_by uuid,
  submitter_name text not null,
  submitted_at timestamptz not null,
  constraint indicator_submissions_once unique (task_id, ordinal)
);
comment on table indicator_submissions is 'Each answer to a task as it was submitted, with what the checks found; never changed';

create table indicator_evidence (
  id uuid constraint indicator_evidence_pk primary key,
  task_id uuid not null constraint indicator_evidence_task_fk references indicator_tasks (id),
  code text not null,
  file_name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 text not null,
  content bytea not null,
  scan text not null,
  looked_into boolean not null,
  uploaded_by uuid not null,
  uploader_name text not null,
  uploaded_at timestamptz not null,
  removed_at timestamptz
);
comment on table indicator_evidence is 'Files that support a value, by evidence code, with hash and scan; personal data is refused before it is kept';
create index indicator_evidence_task on indicator_evidence (task_id);
create index indicator_evidence_hash on indicator_evidence (sha256);

create table indicator_decisions (
  id uuid constraint indicator_decisions_pk primary key,
  task_id uuid not null constraint indicator_decisions_task_fk references indicator_tasks (id),
  submission integer not null,
  at timestamptz not null,
  step text not null,
  from_state text not null,
  to_state text not null,
  reason text,
  details jsonb not null default '{}',
  account_id uuid,
  actor_name text not null,
  actor_role text not null
);
comment on table indicator_decisions is 'Course of a task: each step, by whom, why; never changed';
create index indicator_decisions_task on indicator_decisions (task_id, at);

create table indicator_snapshots (
  id uuid constraint indicator_snapshots_pk primary key,
  task_id uuid not null constraint indicator_snapshots_task_fk references indicator_tasks (id),
  taken_at timestamptz not null,
  elements jsonb not null,
  formula text not null,
  formula_sha256 text not null,
  edition text not null,
  provisional boolean not null
);
comment on table indicator_snapshots is 'Counts a computed value rests on, frozen at the close of the period: elements, formula, edition';
create index indicator_snapshots_task on indicator_snapshots (task_id, taken_at);

create table indicator_caps (
  id uuid constraint indicator_caps_pk primary key,
  cycle_id uuid not null constraint indicator_caps_cycle_fk references indicator_cycles (id),
  unit_code text not null,
  area ltree not null,
  band text not null,
  reason text not null,
  set_by uuid not null,
  setter_name text not null,
  set_at timestamptz not null,
  lifted_at timestamptz
);
comment on table indicator_caps is 'Events that cap the published grade of a unit; the score stays';
create unique index indicator_caps_once on indicator_caps (cycle_id, unit_code) where lifted_at is null;

create table indicator_runs (
  id uuid constraint indicator_runs_pk primary key,
  cycle_id uuid not null constraint indicator_runs_cycle_fk references indicator_cycles (id),
  set_id uuid not null constraint indicator_runs_set_fk references indicator_sets (id),
  ordinal integer not null,
  period text not null,
  edition text not null,
  state text not null,
  seed bigint not null,
  draws integer not null,
  parameters jsonb not null,
  input_sha256 text not null,
  result_sha256 text not null,
  started_at timestamptz not null,
  started_by uuid,
  starter_name text not null,
  reason text,
  supersedes uuid constraint indicator_runs_supersedes_fk references indicator_runs (id),
  constraint indicator_runs_ordinal_key unique (cycle_id, ordinal)
);
comment on table indicator_runs is 'Calculations: set, parameters, seed and hashes; never edited, only superseded';
create unique index indicator_runs_one_preview on indicator_runs (cycle_id) where state = 'preview';
create unique index indicator_runs_one_published on indicator_runs (cycle_id) where state = 'published';

create table indicator_run_files (
  run_id uuid constraint indicator_run_files_pk primary key constraint indicator_run_files_run_fk references indicator_runs (id),
  area ltree not null,
  input jsonb not null,
  stability jsonb
);
comment on table indicator_run_files is 'Frozen input of a run, from which it replays, and how stable its ranking is';

create table indicator_scores (
  run_id uuid not null constraint indicator_scores_run_fk references indicator_runs (id),
  unit_code text not null,
  code text not null,
  area ltree not null,
  level text not null,
  score double precision,
  linear double precision,
  geometric double precision,
  value double precision,
  numerator double precision,
  denominator double precision,
  status text,
  value_period text,
  weight double precision not null,
  weight_used double precision,
  contribution double precision,
  coverage double precision,
  enough boolean not null,
  rank integer,
  rank_in_group integer,
  constraint indicator_scores_pk primary key (run_id, unit_code, code)
);
comment on table indicator_scores is 'Scores of a run by unit: indicators, level 1, themes, total; towns only values of computed indicators';
create index indicator_scores_code on indicator_scores (code, unit_code);

create table indicator_appeals (
  id uuid constraint indicator_appeals_pk primary key,
  task_id uuid not null constraint indicator_appeals_task_fk references indicator_tasks (id),
  run_id uuid constraint indicator_appeals_run_fk references indicator_runs (id),
  kind text not null constraint indicator_appeals_kind_known check (kind in ('score', 'data_quality')),
  reason text not null,
  claimed_numerator double precision,
  claimed_denominator double precision,
  raised_by uuid not null,
  raiser_name text not null,
  raised_at timestamptz not null,
  verdict text,
  verdict_reason text,
  decided_by uuid,
  decider_name text,
  decided_at timestamptz,
  constraint indicator_appeals_other_person check (decided_by is distinct from raised_by)
);
comment on table indicator_appeals is 'Appeals against scores and objections to snapshots, with the decision and its reason';
create unique index indicator_appeals_one_open on indicator_appeals (task_id) where decided_at is null;

create table indicator_publications (
  id uuid constraint indicator_publications_pk primary key,
  run_id uuid not null constraint indicator_publications_run_key unique constraint indicator_publications_run_fk references indicator_runs (id),
  period text not null,
  ordinal integer not null,
  state text not null default 'current',
  published_at timestamptz not null,
  approver_name text not null,
  correction_reason text,
  document jsonb not null,
  sha256 text not null,
  constraint indicator_publications_ordinal_key unique (period, ordinal)
);
comment on table indicator_publications is 'Published indices as frozen public documents; a correction adds one and leaves the old readable';
create unique index indicator_publications_current on indicator_publications (period) where state = 'current';

create table indicator_questionnaires (
  id uuid constraint indicator_questionnaires_pk primary key,
  set_id uuid not null constraint indicator_questionnaires_set_fk references indicator_sets (id),
  group_code text not null,
  state text not null default 'open',
  closes_on date not null,
  opened_at timestamptz not null,
  opened_by uuid not null
);
comment on table indicator_questionnaires is 'Questions to experts: how important the members of one group are beside each other';
create unique index indicator_questionnaires_one_open on indicator_questionnaires (set_id, group_code) where state = 'open';

create table indicator_judgements (
  id uuid constraint indicator_judgements_pk primary key,
  questionnaire_id uuid not null constraint indicator_judgements_questionnaire_fk references indicator_questionnaires (id),
  account_id uuid not null,
  expert_name text not null,
  matrix jsonb not null,
  weights jsonb not null,
  consistency double precision not null,
  accepted boolean not null,
  submitted_at timestamptz not null,
  row_version integer not null default 1,
  constraint indicator_judgements_once unique (questionnaire_id, account_id)
);
comment on table indicator_judgements is 'An expert''s comparisons with the weights and the consistency they give';

-- Departments for which the acting account holds a seat now.
create function ctx_departments() returns text[]
  language sql stable security definer set search_path from current
  as $$ select coalesce(array_agg(department), '{}') from indicator_seats where account_id = ctx_account() and ended_at is null $$;

-- Who holds a seat now, for the system's own rounds: the department, the role it is held in, and where the person acts.
create function seats_held() returns table (account_id uuid, department text, role text, area ltree)
  language sql stable security definer set search_path from current
  as $$
  select s.account_id, s.department, g.role, a.area
    from indicator_seats s join accounts a on a.id = s.account_id join role_grants g on g.account_id = a.id
   where s.ended_at is null and a.disabled_at is null and g.revoked_at is null
     and g.role in ('data_officer', 'data_reviewer') and may('indicator_seat', 'r', 'any')
$$;
