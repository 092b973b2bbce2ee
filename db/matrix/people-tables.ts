import { desk, far, near, idOf, residentActor, residents, staffActors, strangers } from './actors.ts';
import { assessmentId, caseLabels } from './case-tables.ts';
import { bare, byId, me, quoted, type TableProbe, type Values } from './table-probe.ts';

const allAccounts = [...staffActors, residentActor];
export const accounts: TableProbe = {
  ...byId,
  rows: [
    ...allAccounts.map(({ role, accountId }) => ({
      label: role === 'resident' ? 'resident' : 'near',
      as: { [role]: 'self' },
      values: {
        id: quoted(accountId ?? ''),
        kind: role === 'resident' ? "'resident'" : "'staff'",
        area: role === 'resident' ? 'null' : desk,
      },
    })),
    { label: 'near', values: { id: quoted(strangers.near), kind: "'staff'", area: desk } },
    { label: 'far', values: { id: quoted(strangers.far), kind: "'staff'", area: far } },
    { label: 'resident', values: { id: quoted(strangers.resident), kind: "'resident'", area: 'null' } },
  ],
  news: {
    near: { kind: "'staff'", area: near },
    far: { kind: "'staff'", area: far },
    resident: { kind: "'resident'", area: 'null' },
  },
  moves: { near: { area: near }, far: { area: far } },
  touch: { display_name: "'somebody'" },
  after: (before, target) => (before === 'self' ? 'self' : target),
};
export const roleGrants: TableProbe = {
  key: "account_id::text || ' ' || role",
  keyOf: (values) => `${bare(values.account_id)} ${bare(values.role)}`,
  rows: [
    ...staffActors.map(({ role, accountId }) => ({
      label: 'near',
      as: { [role]: 'self' },
      values: { account_id: quoted(accountId ?? ''), role: quoted(role) },
    })),
    { label: 'near', values: { account_id: quoted(strangers.near), role: "'trainer'" } },
    { label: 'far', values: { account_id: quoted(strangers.far), role: "'trainer'" } },
  ],
  // Revoked ones: the rule that administrators hold one role only is another test's.
  news: {
    self: { account_id: me, role: "'volunteer'", revoked_at: 'now()' },
    near: { account_id: quoted(strangers.near), role: "'volunteer'", revoked_at: 'now()' },
    far: { account_id: quoted(strangers.far), role: "'volunteer'", revoked_at: 'now()' },
  },
  moves: {
    self: { account_id: me, revoked_at: 'now()', role: "'volunteer'" },
    far: { account_id: quoted(strangers.far), revoked_at: 'now()', role: "'volunteer'" },
  },
};

/** Rows that lie near or far and belong to nobody. */
export function nearAndFar(kind: number, more: Values = {}): TableProbe {
  const values = { near: { area: near, ...more }, far: { area: far, ...more } };
  return {
    ...byId,
    rows: Object.entries(values).map(([label, each], index) => ({
      label,
      values: { ...each, id: quoted(idOf(kind, index + 1)) },
    })),
    news: values,
    moves: { near: { area: near }, far: { area: far } },
  };
}

/** Rows that belong to a resident. */
function ofResident(kind: number): TableProbe {
  const values = {
    own: { resident_id: quoted(residents.me) },
    other: { resident_id: quoted(residents.other) },
  };
  return {
    ...byId,
    rows: Object.entries(values).map(([label, each], index) => ({
      label,
      values: { ...each, id: quoted(idOf(kind, index + 1)) },
    })),
    news: values,
    moves: values,
  };
}

const ofOneResident = ofResident(9);
export const consents: TableProbe = {
  ...ofOneResident,
  rows: [
    ...ofOneResident.rows,
    ...[residents.other, residents.sharer].map((resident, index) => ({
      label: 'other',
      values: {
        id: quoted(idOf(9, 50 + index)),
        resident_id: quoted(resident),
        purpose: quoted('share_results'),
      },
    })),
  ],
};

const ownAssessment = assessmentId(caseLabels.indexOf('own'));
const heldAssessment = assessmentId(caseLabels.indexOf('held'));
const about: Readonly<Record<string, Values>> = {
  about_me: { subject_id: quoted(residents.me) },
  about_mine: { object_ids: `array['${heldAssessment}'::uuid]` },
  about_my_result: { object_ids: `array['${ownAssessment}'::uuid]` },
  about_others: { subject_id: quoted(residents.other) },
};
export const auditEntries: TableProbe = {
  ...byId,
  rows: Object.entries(about).map(([label, values], index) => ({
    label,
    values: { ...values, id: quoted(idOf(8, index + 1)) },
  })),
  news: about,
};
