import { far, idOf, near, residentActor, residents, staffActors, strangers } from './actors.ts';
import { answers, assessments, besideCase, crises, ofCase } from './case-tables.ts';
import { counsellingTables } from './counselling-tables.ts';
import { disputeTables } from './dispute-tables.ts';
import { accounts, auditEntries, nearAndFar, consents, roleGrants } from './people-tables.ts';
import { indicatorTables } from './indicator-tables.ts';
import { standardTables } from './standard-tables.ts';
import { bare, byId, quoted, type TableProbe, type Values } from './table-probe.ts';
import { teamTables } from './team-tables.ts';
import { assignments, duties } from './work-tables.ts';

const accountOf = (role: string) => staffActors.find((each) => each.role === role)?.accountId ?? '';

/** Sums that are told apart by what they count. */
const sums = (kind: number): TableProbe => ({
  ...nearAndFar(kind),
  key: 'metric',
  keyOf: (values) => bare(values.metric),
  rows: [
    { label: 'near', values: { area: near, metric: "'n'" } },
    { label: 'far', values: { area: far, metric: "'f'" } },
  ],
});

/** The tables with more than one relation, in an order in which they can be filled. */
export const tableProbes: Readonly<Record<string, TableProbe>> = {
  accounts,
  role_grants: roleGrants,
  residents: {
    ...byId,
    rows: [
      {
        label: 'own',
        values: { id: quoted(residents.me), account_id: quoted(residentActor.accountId ?? '') },
      },
      { label: 'other', values: { id: quoted(residents.other), account_id: quoted(strangers.resident) } },
      { label: 'other', values: { id: quoted(residents.sharer) } },
      { label: 'other', values: { id: quoted(residents.silent) } },
    ],
    news: { other: {} },
  },
  city_settings: {
    key: 'name',
    keyOf: (values) => bare(values.name),
    rows: [
      { label: 'one', values: { name: "'matrix.one'" } },
      { label: 'of_index', values: { name: "'index.terms'" } },
    ],
    news: { one: {}, of_index: { name: "'index.peer_groups'" } },
    touch: { value: "'7'" },
  },
  consents,
  ...standardTables,
  ...teamTables(accountOf),
  crises,
  crisis_events: besideCase({ signs: true }),
  crisis_contacts: besideCase({ key: ofCase, touch: { left_at: 'now()' } }),
  crisis_assessments: besideCase({ signs: true }),
  safety_plans: besideCase({ key: ofCase, signs: true }),
  crisis_referrals: besideCase({ touch: { outcome: "'seen'" }, more: { hospital_id: quoted(idOf(13, 1)) } }),
  crisis_follow_ups: besideCase({ touch: { outcome: "'reached'" } }),
  crisis_signatures: besideCase({ key: ofCase, signs: true, more: { ordinal: '1' } }),
  assessments,
  assessment_answers: answers,
  ...disputeTables(accountOf),
  ...counsellingTables(accountOf),
  ...indicatorTables(accountOf),
  assignments,
  duties,
  facts: nearAndFar(14),
  fact_days: sums(15),
  fact_months: sums(16),
  events: nearAndFar(16),
  audit_entries: auditEntries,
};

/** Values that a check or a reference demands of rows in tables with the one relation. */
export const oneRow: Readonly<Record<string, Values>> = {
  institutions: { id: quoted(idOf(13, 1)) },
  credentials: { account_id: quoted(strangers.near) },
  passkeys: { account_id: quoted(strangers.near) },
  sessions: { account_id: quoted(strangers.near) },
  instrument_editions: { origin: quoted('own'), definition: quoted('{}') },
  instrument_decisions: { kind: quoted('retire') },
  instrument_drafts: { document: quoted('{}') },
  action_grants: { action: "'place.browse'", operation: "'r'" },
};
