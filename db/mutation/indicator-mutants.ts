import { type Mutant, policy, rewrite, widen } from './ways.ts';

const collecting = { roles: 'data_officer', actions: 'index.collect' };
const reviewing = { roles: 'data_reviewer', actions: 'index.review' };
const verifying = { roles: 'index_verifier', actions: 'index.verify' };
const managing = { roles: 'index_manager', actions: 'index.manage' };
const approving = { roles: 'index_approver', actions: 'index.approve' };
const deciding = { roles: 'appeal_handler', actions: 'index.decide_appeal' };
const ownDepartment = '(department = ANY (( SELECT ctx_departments() AS ctx_departments)::text[]))';
const ownArea = '(area <@ ( SELECT ctx_area() AS ctx_area))';
const publishes = "( SELECT may('published_index'::text, 'c'::text, 'area'::text) AS may)";

/** The index: departments, the evaluation office, experts. */
export const indicatorMutants: readonly Mutant[] = [
  {
    name: "another department's tasks",
    sql: widen('indicator_tasks', 'select', ownDepartment, 'true'),
    ...reviewing,
    fast: true,
  },
  {
    name: "changing another department's tasks",
    sql: widen('indicator_tasks', 'update', ownDepartment, 'true'),
    ...collecting,
  },
  {
    name: 'tasks of the own department in another county',
    sql: widen('indicator_tasks', 'select', ownArea, 'true'),
    ...collecting,
  },
  {
    name: 'a seat never ends',
    sql: rewrite('ctx_departments', ' and ended_at is null', ''),
    ...collecting,
    fast: true,
  },
  {
    name: "anybody's seat",
    sql: rewrite('ctx_departments', 'account_id = ctx_account()', 'ctx_account() is not null'),
    ...reviewing,
  },
  {
    name: 'the verifier plans tasks',
    sql: widen(
      'indicator_tasks',
      'insert',
      "( SELECT may('indicator_method'::text, 'c'::text, 'area'::text) AS may)",
      'true',
    ),
    ...verifying,
  },
  {
    name: "a submission in another's name",
    sql: widen(
      'indicator_submissions',
      'insert',
      'NOT (submitted_by IS DISTINCT FROM ( SELECT ctx_account() AS ctx_account))',
      'true',
    ),
    ...collecting,
    fast: true,
  },
  {
    name: 'the reviewer submits',
    sql: "insert into action_grants values ('index.review', 'data_reviewer', 'assigned', 'indicator_report', 'c')",
    ...reviewing,
  },
  {
    name: 'the office removes evidence',
    sql: "insert into action_grants values ('index.verify', 'index_verifier', 'any', 'indicator_report', 'u')",
    ...verifying,
  },
  {
    name: 'the office writes snapshots',
    sql: widen(
      'indicator_snapshots',
      'insert',
      "may('indicator_value'::text, 'c'::text, 'area'::text) AS may) AND false",
      "may('indicator_value'::text, 'c'::text, 'area'::text) AS may) AND true",
    ),
    ...verifying,
  },
  {
    name: 'the department decides its own appeal',
    sql: "insert into action_grants values ('index.collect', 'data_officer', 'any', 'indicator_appeal', 'u')",
    ...collecting,
  },
  {
    name: 'an appeal that another decided',
    sql: widen(
      'indicator_appeals',
      'update',
      '(COALESCE(decided_by, ( SELECT ctx_account() AS ctx_account)) = ( SELECT ctx_account() AS ctx_account))',
      'true',
    ),
    ...deciding,
    fast: true,
  },
  {
    name: 'who calculates publishes',
    sql: widen('indicator_runs', 'update', publishes, 'true'),
    ...managing,
    fast: true,
  },
  {
    name: 'who calculates caps',
    sql: widen('indicator_caps', 'insert', publishes, 'true'),
    ...managing,
  },
  {
    name: 'scores of the other county',
    sql: widen('indicator_scores', 'select', ownArea, 'true'),
    roles: 'data_officer index_verifier',
    actions: 'index.read',
  },
  {
    name: 'input of another area',
    sql: widen('indicator_run_files', 'insert', ownArea, 'true'),
    ...approving,
  },
  {
    name: 'who drafts a set adopts it',
    sql: widen('indicator_sets', 'update', "(state = ANY (ARRAY['draft'::text, 'frozen'::text]))", 'true'),
    roles: 'index_manager',
    actions: 'index.define',
    fast: true,
  },
  {
    name: "a draft in another's name",
    sql: widen('indicator_sets', 'insert', '(drafted_by = ( SELECT ctx_account() AS ctx_account))', 'true'),
    roles: 'index_manager',
    actions: 'index.define',
  },
  {
    name: 'seats of the other county',
    sql: policy(
      'indicator_seats',
      'insert',
      "with check ((select may('indicator_seat', 'c', 'area')) or (select may('indicator_seat', 'c', 'any')))",
    ),
    roles: 'index_manager',
    actions: 'index.seat',
  },
  {
    name: 'judgements of other experts',
    sql: widen(
      'indicator_judgements',
      'select',
      '(account_id = ( SELECT ctx_account() AS ctx_account))',
      'true',
    ),
    roles: 'index_expert',
    actions: 'index.judge',
    fast: true,
  },
  {
    name: 'the verifier writes data elements',
    sql: "insert into action_grants values ('index.verify', 'index_verifier', 'area', 'indicator_element', 'u')",
    ...verifying,
  },
  {
    name: 'the public reads scores',
    sql: "insert into action_grants values ('index.read_public', 'anonymous', 'any', 'indicator_run', 'r')",
    roles: 'anonymous',
    actions: 'index.read_public',
  },
];
