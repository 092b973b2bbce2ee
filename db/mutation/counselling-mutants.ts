import { type Mutant, rewrite, widen } from './ways.ts';

const talking = { roles: 'counsellor psychotherapist', actions: 'counselling.read' };
const working = { roles: 'counsellor', actions: 'counselling.work' };
const supervising = { roles: 'crisis_supervisor', actions: 'counselling.assign' };
const asking = { roles: 'petition_officer', actions: 'counselling.request' };
const declaring = { roles: 'mediator', actions: 'availability.declare' };
const assigned = '(counselling_id = ANY (( SELECT ctx_assigned() AS ctx_assigned)::uuid[]))';
const consented =
  '(counselling_id IN ( SELECT c.id FROM counsellings c WHERE (c.consent_account_id = ( SELECT ctx_account() AS ctx_account))))';

/** Petitioner counselling, and the cards and teams of those who give the service. */
export const counsellingMutants: readonly Mutant[] = [
  {
    name: "a predecessor's talks without consent",
    sql: widen('counselling_sessions', 'select', consented, 'true'),
    ...talking,
    fast: true,
  },
  {
    name: 'a course that was taken away',
    sql: widen('counselling_steps', 'select', assigned, 'true'),
    ...talking,
  },
  {
    name: "a talk in another's name",
    sql: widen(
      'counselling_sessions',
      'insert',
      '(account_id = ( SELECT ctx_account() AS ctx_account))',
      'true',
    ),
    ...working,
  },
  {
    name: 'a talk before its step',
    sql: widen('counselling_sessions', 'insert', '(c.state = counselling_sessions.step)', 'true'),
    ...working,
  },
  {
    name: 'a step concluded without consent',
    sql: widen(
      'counselling_steps',
      'insert',
      '(c.consent_account_id = ( SELECT ctx_account() AS ctx_account))',
      'true',
    ),
    ...working,
  },
  {
    name: 'the counsellor rewrites who the person is',
    sql: widen(
      'counselling_people',
      'insert',
      "may('counselling_note'::text, 'c'::text, 'assigned'::text) AS may) AND false",
      "may('counselling_note'::text, 'c'::text, 'assigned'::text) AS may) AND true",
    ),
    ...working,
  },
  {
    name: 'the supervisor reads talks',
    sql: "insert into action_grants values ('counselling.assign', 'crisis_supervisor', 'any', 'counselling_note', 'r')",
    ...supervising,
  },
  {
    name: "the supervisor consents in the person's name",
    sql: widen('counselling_consents', 'insert', "(kind = 'stopped'::text)", 'true'),
    ...supervising,
    fast: true,
  },
  {
    name: 'the petition office lists courses',
    sql: "insert into action_grants values ('counselling.request', 'petition_officer', 'area', 'counselling', 'r')",
    ...asking,
  },
  {
    name: "asking in another's name",
    sql: widen(
      'counsellings',
      'insert',
      '(requester_account_id = ( SELECT ctx_account() AS ctx_account))',
      'true',
    ),
    ...asking,
  },
  {
    name: 'every course is new',
    sql: rewrite('is_new_counselling', ' and xmin = pg_current_xact_id()::xid', ''),
    ...asking,
  },
  {
    name: 'assigning oneself to any course',
    sql: "alter policy assign_counsellings on assignments with check ((select may('assignment', 'c', 'area')) and area <@ (select ctx_area()))",
    ...supervising,
  },
  {
    name: 'days off where one does not work',
    sql: widen('practitioner_absences', 'insert', '(p.area = practitioner_absences.area)', 'true'),
    ...declaring,
  },
  {
    name: "one edits one's own card",
    sql: widen(
      'practitioners',
      'update',
      "may('practitioner'::text, 'u'::text, 'self'::text) AS may) AND false",
      "may('practitioner'::text, 'u'::text, 'self'::text) AS may) AND (account_id = (select ctx_account()))",
    ),
    ...declaring,
  },
  {
    name: 'a county changes the teams of the city',
    sql: widen('teams', 'update', '(area <@ ( SELECT ctx_area() AS ctx_area))', 'true'),
    roles: 'mediation_lead',
    actions: 'team.manage',
  },
];
