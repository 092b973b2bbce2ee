import { counsellingMutants } from './counselling-mutants.ts';
import { disputeMutants } from './dispute-mutants.ts';
import { indicatorMutants } from './indicator-mutants.ts';
import { any, type Mutant, policy, widen } from './ways.ts';

const desk = {
  roles: 'duty_officer crisis_supervisor psychiatrist',
  actions: 'crisis.acknowledge crisis.plan crisis.read',
};

export const mutants: readonly Mutant[] = [
  ...disputeMutants,
  ...counsellingMutants,
  ...indicatorMutants,
  // The catalogue's.
  { name: 'row security not forced', sql: 'alter table assessments no force row level security', fast: true },
  { name: 'row security off', sql: 'alter table crisis_events disable row level security' },
  { name: 'a secret table granted', sql: 'grant select on credentials to xinan_app', fast: true },
  { name: 'context key readable', sql: 'grant select on context_keys to xinan_app' },
  {
    name: 'temporary tables',
    sql: "do $$ begin execute format('grant temporary on database %I to public', current_database()); end $$",
    fast: true,
  },
  {
    name: 'definer without pg_temp last',
    sql: 'alter function resolve_session set search_path = city_341300, ref, public',
  },
  { name: 'runtime role owns a table', sql: 'alter table facts owner to xinan_app' },
  { name: 'view with owner rights', sql: 'alter view fact_counts set (security_invoker = false)' },
  {
    name: 'a second policy for all',
    sql: 'create policy open_door on residents for select to xinan_app using (true)',
    roles: 'resident volunteer',
    actions: 'resident.read_self place.browse',
  },
  {
    name: 'a policy for the public role',
    sql: 'create policy open_door on assessments for select using (true)',
    roles: 'resident counsellor',
    actions: 'assessment.read_own assessment.read',
  },

  // Reach.
  {
    name: 'results shared without consent',
    sql: "create or replace function ctx_sharing() returns uuid[] language sql stable security definer set search_path from current as $$ select coalesce(array_agg(resident_id), '{}') from assessments where crisis_id = any (ctx_assigned()) $$",
    roles: 'duty_officer',
    actions: 'assessment.read',
    fast: true,
  },
  {
    name: 'results shared with whoever asks',
    sql: "create or replace function ctx_sharing() returns uuid[] language sql stable security definer set search_path from current as $$ select coalesce(array_agg(resident_id), '{}') from consents where ctx() is not null and purpose = 'share_results' and withdrawn_at is null $$",
    roles: 'duty_officer',
    actions: 'assessment.read',
  },
  {
    name: 'read predicate dropped: crises',
    sql: policy('crises', 'select', 'using (true)'),
    ...desk,
    fast: true,
  },
  {
    name: 'read predicate dropped: item answers',
    sql: policy('assessment_answers', 'select', 'using (true)'),
    roles: 'duty_officer resident',
    actions: 'crisis.break_glass assessment.read_own',
    fast: true,
  },
  {
    name: 'read predicate dropped: contacts',
    sql: policy('crisis_contacts', 'select', 'using (true)'),
    ...desk,
  },
  {
    name: 'read predicate dropped: audit',
    sql: policy('audit_entries', 'select', 'using (true)'),
    roles: 'resident claimant',
    actions: 'access.read_self',
  },
  {
    name: 'closed cases stay open',
    sql: widen('crises', 'select', "(state <> ALL (ARRAY['closed'::text, 'not_crisis'::text]))", 'true'),
    roles: 'duty_officer',
    actions: 'crisis.list',
    fast: true,
  },
  {
    name: 'the other county',
    sql: widen('crises', 'select', 'area <@ ', "area <@ '34' or area <@ "),
    roles: 'crisis_supervisor',
    actions: 'crisis.list',
    fast: true,
  },
  {
    name: 'assigned means all',
    sql: "create or replace function ctx_assigned() returns uuid[] language sql stable security definer set search_path from current as $$ select coalesce(array_agg(id), '{}') from crises where ctx() is not null $$",
    roles: 'counsellor',
    actions: 'crisis.read',
  },
  {
    name: 'assignments never expire',
    sql: "create or replace function ctx_assigned() returns uuid[] language sql stable security definer set search_path from current as $$ select coalesce(array_agg(record_id), '{}') from assignments where account_id = (ctx() ->> 'a')::uuid $$",
    roles: 'psychiatrist',
    actions: 'crisis.read',
    fast: true,
  },
  {
    name: "anybody's assignments",
    sql: "create or replace function ctx_assigned() returns uuid[] language sql stable security definer set search_path from current as $$ select coalesce(array_agg(record_id), '{}') from assignments where ctx() is not null and (expires_at is null or expires_at > now()) $$",
    roles: 'psychiatrist',
    actions: 'crisis.read',
  },
  {
    name: 'residents read each other',
    sql: widen(
      'assessments',
      'select',
      'resident_id = ( SELECT ctx_subject() AS ctx_subject)',
      'resident_id is not null',
    ),
    roles: 'resident',
    actions: 'assessment.read_own',
  },
  {
    name: 'consents of others',
    sql: widen(
      'consents',
      'select',
      'resident_id = ( SELECT ctx_subject() AS ctx_subject)',
      'resident_id is not null',
    ),
    roles: 'resident',
    actions: 'resident.read_self',
  },
  {
    name: 'accounts of everybody to oneself',
    sql: widen('accounts', 'select', 'id = ( SELECT ctx_account() AS ctx_account)', 'id is not null'),
    roles: 'volunteer',
    actions: 'session.read',
  },
  {
    name: 'statistics of the other county',
    sql: policy(
      'fact_days',
      'select',
      "using ((select may('statistic', 'r', 'area')) or (select may('statistic', 'r', 'any')))",
    ),
    roles: 'counsellor',
    actions: 'statistics.read',
  },
  {
    name: 'duties of other posts',
    sql: widen(
      'duties',
      'select',
      'role = ANY (( SELECT ctx_roles() AS ctx_roles)::text[])',
      'role is not null',
    ),
    roles: 'volunteer',
    actions: 'duty.list',
  },
  {
    name: 'duties meant for the assigned',
    sql: widen('duties', 'select', 'WHEN only_assigned THEN', 'WHEN false THEN'),
    roles: 'counsellor',
    actions: 'duty.list',
  },

  // Writing.
  {
    name: 'update checks nothing afterwards: crises',
    sql: policy('crises', 'update', 'with check (true)'),
    roles: 'duty_officer',
    actions: 'crisis.acknowledge',
    fast: true,
  },
  {
    name: 'update checks nothing afterwards: follow-ups',
    sql: policy('crisis_follow_ups', 'update', 'with check (true)'),
    roles: 'duty_officer',
    actions: 'crisis.plan',
  },
  {
    name: 'update of any case',
    sql: policy(
      'crises',
      'update',
      "using ((select may('crisis', 'u', 'open_area')) or (select may('crisis', 'u', 'area')))",
    ),
    roles: 'duty_officer',
    actions: 'crisis.acknowledge',
  },
  {
    name: 'insert checks nothing: events',
    sql: policy('crisis_events', 'insert', 'with check (true)'),
    roles: 'volunteer duty_officer',
    actions: 'crisis.raise crisis.plan',
  },
  {
    name: 'reporting writes into old cases',
    sql: widen('crisis_events', 'insert', 'is_new_crisis(crisis_id)', 'true'),
    roles: 'volunteer',
    actions: 'crisis.raise',
    fast: true,
  },
  {
    name: "signing in another's name",
    sql: widen(
      'crisis_signatures',
      'insert',
      'NOT (account_id IS DISTINCT FROM ( SELECT ctx_account() AS ctx_account))',
      'true',
    ),
    roles: 'duty_officer',
    actions: 'crisis.acknowledge',
    fast: true,
  },
  {
    name: 'assigning oneself to anything',
    sql: "alter policy assign_crises on assignments with check ((select may('assignment', 'c', 'open_area')) and area <@ (select ctx_area()))",
    roles: 'duty_officer',
    actions: 'crisis.acknowledge',
    fast: true,
  },
  {
    name: 'moving an assignment to anything',
    sql: "alter policy reassign_crises on assignments with check ((select may('assignment', 'u', 'open_area')) and area <@ (select ctx_area()))",
    roles: 'duty_officer',
    actions: 'crisis.acknowledge',
  },
  {
    name: 'a resident rewrites results',
    sql: widen(
      'assessments',
      'update',
      "may('assessment_result'::text, 'u'::text, 'claim'::text) AS may) AND false",
      "may('assessment_result'::text, 'u'::text, 'claim'::text) AS may) AND true",
    ),
    roles: 'resident',
    actions: 'assessment.claim',
  },
  {
    name: 'reports fill the roll-up',
    sql: policy(
      'fact_days',
      'insert',
      "with check ((select may('statistic', 'c', 'create')) or (select may('statistic', 'c', 'any')))",
    ),
    roles: 'volunteer',
    actions: 'crisis.raise',
  },
  {
    name: 'events can be deleted',
    sql: policy('events', 'delete', 'using (true)'),
    roles: 'volunteer system',
    actions: 'event.follow event.relay',
  },

  // The action table itself, as somebody could edit it; the catalogue sees the drift, the matrix what it means.
  {
    name: 'list shows item answers',
    sql: any('r', 'crisis.list', 'psychiatrist', 'item_answers'),
    roles: 'psychiatrist',
    actions: 'crisis.list',
  },
  {
    name: 'the grid worker reads cases',
    sql: "insert into action_grants values ('crisis.list', 'grid_worker', 'area', 'crisis', 'r')",
    roles: 'grid_worker',
    actions: 'crisis.list',
  },
  {
    name: 'the police break the glass',
    sql: any('r', 'crisis.break_glass', 'police_officer', 'item_answers'),
    roles: 'police_officer',
    actions: 'crisis.break_glass',
  },
  {
    name: 'the system administrator grants roles',
    sql: any('c', 'account.create', 'system_admin', 'role'),
    roles: 'system_admin',
    actions: 'account.create',
    fast: true,
  },
  {
    name: "one edits one's own roles",
    sql: "insert into action_grants values ('credential.manage', 'volunteer', 'self', 'role', 'u')",
    roles: 'volunteer',
    actions: 'credential.manage',
  },
  {
    name: "one edits one's own area",
    sql: "insert into action_grants values ('credential.manage', 'volunteer', 'self', 'account', 'u')",
    roles: 'volunteer',
    actions: 'credential.manage',
  },
  {
    name: 'the supervisor reads results of the county',
    sql: any('r', 'assessment.read', 'crisis_supervisor', 'assessment_result'),
    roles: 'crisis_supervisor',
    actions: 'assessment.read',
  },
  {
    name: 'the auditor reads cases',
    sql: any('r', 'audit.read', 'auditor', 'crisis'),
    roles: 'auditor',
    actions: 'audit.read',
  },

  // The context.
  {
    name: 'grants of every role',
    sql: 'create or replace function may(data_class text, operation text, reach text) returns boolean language sql stable return coalesce(ctx() is not null, false)',
    roles: 'volunteer',
    actions: 'place.browse',
    fast: true,
  },
  {
    name: 'no grants needed',
    sql: "do $$ declare d text; begin d := replace(pg_get_functiondef('begin_context'::regproc), 'reach_list is null', 'false'); execute d; end $$",
    roles: 'volunteer',
    actions: 'audit.read',
  },
  {
    name: 'grants of the action, whoever acts',
    sql: "do $$ declare d text; begin d := replace(pg_get_functiondef('begin_context'::regproc), 'and g.role = any (found_actor.roles)', ''); execute d; end $$",
    roles: 'volunteer',
    actions: 'audit.read',
  },
  {
    name: 'revoked roles still count',
    sql: "update role_grants set revoked_at = now() where role = 'volunteer'; do $$ declare d text; begin d := replace(pg_get_functiondef('resolve_session'::regproc), ' and revoked_at is null', ''); execute d; end $$",
    roles: '!volunteer',
    actions: 'event.follow',
  },
];
