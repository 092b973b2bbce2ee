import { claimant, desk, far, idOf, near, residentActor, residents, staffActors, strangers } from './actors.ts';

export type Values = Readonly<Record<string, string>>;

/** A row that is there before anybody acts. */
export interface PlantedRow {
  /** What the row is to the actor: the word the oracle uses. */
  readonly label: string;
  /** The role for whom it has that label, and its label for all others. Absent: the same for everybody. */
  readonly only?: { readonly role: string; readonly otherwise: string };
  readonly values: Values;
}

/** What is probed in one table. Tables that are not described here have one row, called `one`. */
export interface TableProbe {
  /** SQL that names a row; what a planted row's values make of it is `keyOf`. */
  readonly key: string;
  readonly keyOf: (values: Values) => string;
  readonly rows: readonly PlantedRow[];
  /** Rows an actor tries to write, by what they would be. */
  readonly news: Readonly<Record<string, Values>>;
  /** Ways to move a row, by where to; `after` tells what the moved row is then. */
  readonly moves?: Readonly<Record<string, Values>>;
  /** A change that leaves the row where it is, for updates that name no row. */
  readonly touch?: Values;
  readonly after?: (before: string, target: string) => string;
}

const quoted = (text: string) => `'${text}'`;
const bare = (literal: string | undefined) => (literal ?? '').replaceAll("'", '');
/** Whoever acts, by account. */
const me = 'probe.me()';
const byId = { key: 'id::text', keyOf: (values: Values) => bare(values.id) };

// Cases: where they lie, whether they are open, and whether they are assigned to whoever acts.
const spread = ['near_open', 'near_closed', 'far_open', 'far_closed'] as const;
export const caseLabels: readonly string[] = [
  ...spread,
  ...spread.map((label) => `mine_${label}`),
  ...spread.map((label) => `lapsed_${label}`),
  'own',
  'held',
];
const placeOf = (label: string) => (label.includes('near') ? near : far);
const stateOf = (label: string) => (label.includes('open') ? "'assessing'" : "'closed'");
/** Where a row is moved to, and in whose case something is signed in another's name: one of each kind is enough. */
const targets = ['near_open', 'near_closed', 'far_open', 'far_closed', 'mine_far_open', 'mine_far_closed', 'lapsed_near_closed', 'own'];
const forgedIn = ['near_open', 'mine_near_open', 'far_open', 'fresh'];
export const caseId = (label: string) => idOf(3, caseLabels.indexOf(label) + 1);
export const freshCase = idOf(3, 99);
const caseArea = (label: string) => (label === 'fresh' ? near : placeOf(label));
const caseRef = (label: string) => quoted(label === 'fresh' ? freshCase : caseId(label));

const entries = (labels: readonly string[], values: (label: string) => Values) =>
  Object.fromEntries(labels.map((label) => [label, values(label)]));

const moved = (before: string, target: string) => (/^(mine_|lapsed_)/.exec(before)?.[0] ?? '') + target;

const crises: TableProbe = {
  ...byId,
  rows: caseLabels.map((label) => ({
    label,
    values: {
      id: quoted(caseId(label)),
      area: placeOf(label),
      state: stateOf(label),
      region_code: "'341302'",
      ...(label === 'own' ? { resident_id: quoted(residents.me) } : {}),
    },
  })),
  news: {
    near_alerted: { area: near, state: "'alerted'" },
    near_closed: { area: near, state: "'closed'" },
    far_alerted: { area: far, state: "'alerted'" },
    far_closed: { area: far, state: "'closed'" },
  },
  moves: entries(spread, (label) => ({ area: placeOf(label), state: stateOf(label) })),
  touch: { version: '7' },
  after: moved,
};

/** A table whose rows belong to a case. `signs`: its rows carry the account that wrote them. */
function besideCase(options: { key?: string; signs?: boolean; touch?: Values; more?: Values } = {}): TableProbe {
  const { key, signs, touch, more } = options;
  const column = 'crisis_id';
  const own = { account_id: me };
  return {
    key: key ?? 'id::text',
    keyOf: (values) => bare(values[key ? column : 'id']),
    rows: caseLabels.map((label, index) => ({
      label,
      values: {
        ...(key ? {} : { id: quoted(idOf(4, index + 1)) }),
        [column]: caseRef(label),
        ...(signs ? { account_id: quoted(strangers.near) } : {}),
        ...more,
      },
    })),
    news: {
      ...entries([...caseLabels, 'fresh'], (label) => ({ [column]: caseRef(label), ...(signs ? own : {}), ...more })),
      ...(signs
        ? Object.fromEntries(
            forgedIn.map((label) => [
              `forged_${label}`,
              { [column]: caseRef(label), account_id: quoted(strangers.near), ...more },
            ]),
          )
        : {}),
    },
    ...(touch ? { touch, moves: entries(targets, (label) => ({ [column]: caseRef(label) })) } : {}),
  };
}

const ofCase = "crisis_id::text";

const assignments: TableProbe = {
  key: "record_id::text || ' ' || account_id::text",
  keyOf: (values) => `${bare(values.record_id)} ${bare(values.account_id)}`,
  rows: caseLabels.flatMap((label) => {
    const row = (account: string, more: Values = {}): PlantedRow => ({
      label,
      values: { record_id: caseRef(label), account_id: quoted(account), part: quoted(`${label} ${account}`), area: placeOf(label), ...more },
    });
    const lapsed = { expires_at: "now() - interval '1 hour'" };
    const lasting: Values = label.endsWith('open') ? { expires_at: "now() + interval '1 hour'" } : {};
    const toAll = (more: Values) => staffActors.map((actor) => row(actor.accountId ?? '', more));
    if (label.startsWith('mine_')) return [row(strangers.near), ...toAll(lasting)];
    if (label.startsWith('lapsed_')) return [row(strangers.near), ...toAll(lapsed)];
    return [row(strangers.near)];
  }),
  news: {
    ...entries([...caseLabels, 'fresh'], (label) => ({ record_id: caseRef(label), account_id: me, area: caseArea(label) })),
    // A record out of reach under an area in reach: the way to assign oneself to anything.
    misplaced: { record_id: caseRef('far_open'), account_id: me, area: near },
    nowhere: { record_id: quoted(idOf(3, 98)), account_id: me, area: near },
  },
  moves: {
    ...entries(targets, (label) => ({ record_id: caseRef(label), area: placeOf(label) })),
    misplaced: { record_id: caseRef('far_open'), area: near },
  },
  touch: { granted_at: 'now()' },
};

const assessmentId = (index: number) => idOf(5, index + 1);
const plain = [
  { label: 'own_plain', resident_id: quoted(residents.me) },
  { label: 'others_plain', resident_id: quoted(residents.other) },
];
const assessments: TableProbe = {
  ...byId,
  rows: [
    ...caseLabels.map((label, index) => ({
      label,
      values: {
        id: quoted(assessmentId(index)),
        crisis_id: caseRef(label),
        area: placeOf(label),
        ...(label === 'own' ? { resident_id: quoted(residents.me) } : {}),
        ...(label === 'held' ? { claim_hash: `sha256('\\x${claimant.secret?.toString('hex')}')` } : {}),
      },
    })),
    ...plain.map(({ label, resident_id }, index) => ({
      label,
      values: { id: quoted(assessmentId(50 + index)), resident_id, area: near },
    })),
  ],
  news: {
    ...entries([...caseLabels, 'fresh'], (label) => ({ crisis_id: caseRef(label), area: caseArea(label) })),
    own_plain: { resident_id: quoted(residents.me), area: near },
    others_plain: { resident_id: quoted(residents.other), area: near },
  },
  moves: {
    own_plain: { resident_id: quoted(residents.me), crisis_id: 'null' },
    far_open: { crisis_id: caseRef('far_open'), resident_id: 'null' },
    mine_near_open: { crisis_id: caseRef('mine_near_open'), resident_id: 'null' },
  },
};
const answers: TableProbe = {
  key: 'assessment_id::text',
  keyOf: (values) => bare(values.assessment_id),
  rows: assessments.rows.map(({ label, values }) => ({ label, values: { assessment_id: values.id ?? '' } })),
  news: Object.fromEntries(assessments.rows.map(({ label, values }) => [label, { assessment_id: values.id ?? '' }])),
};

const allAccounts = [...staffActors, residentActor];
const accounts: TableProbe = {
  ...byId,
  rows: [
    ...allAccounts.map(({ role, accountId }) => ({
      label: 'self',
      only: { role, otherwise: role === 'resident' ? 'resident' : 'near' },
      values: { id: quoted(accountId ?? ''), kind: role === 'resident' ? "'resident'" : "'staff'", area: role === 'resident' ? 'null' : desk },
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
const roleGrants: TableProbe = {
  key: "account_id::text || ' ' || role",
  keyOf: (values) => `${bare(values.account_id)} ${bare(values.role)}`,
  rows: [
    ...staffActors.map(({ role, accountId }) => ({
      label: 'self',
      only: { role, otherwise: 'near' },
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

const nobody = { owner_account_id: quoted(strangers.far), role: "'nobody'" };
const duties: TableProbe = {
  ...byId,
  rows: [
    ...caseLabels.map((label, index) => ({
      label,
      values: { id: quoted(idOf(6, index + 1)), record_id: caseRef(label), area: placeOf(label), ...nobody },
    })),
    ...staffActors.flatMap(({ role, accountId }, index) =>
      [
        { label: 'my_own', otherwise: 'others_far', values: { area: far, role: quoted(role), owner_account_id: quoted(accountId ?? '') } },
        { label: 'my_queue_near', otherwise: 'others_near', values: { area: near, role: quoted(role) } },
        { label: 'my_queue_far', otherwise: 'others_far', values: { area: far, role: quoted(role) } },
        { label: 'my_mine_far', otherwise: 'mine_far_open', values: { area: far, role: quoted(role), only_assigned: 'true', record_id: caseRef('mine_far_open') } },
        { label: 'my_lapsed_near', otherwise: 'lapsed_near_open', values: { area: near, role: quoted(role), only_assigned: 'true', record_id: caseRef('lapsed_near_open') } },
      ].map(({ label, otherwise, values }, place) => ({
        label,
        only: { role, otherwise },
        values: { ...values, id: quoted(idOf(7, index * 10 + place)) },
      })),
    ),
  ],
  news: entries(caseLabels, (label) => ({ record_id: caseRef(label), area: placeOf(label), ...nobody })),
  moves: entries(targets, (label) => ({ record_id: caseRef(label), area: placeOf(label), ...nobody, only_assigned: 'false' })),
  touch: { urgent: 'true' },
};

/** Rows that lie near or far and belong to nobody. */
function nearAndFar(kind: number, more: Values = {}): TableProbe {
  const values = { near: { area: near, ...more }, far: { area: far, ...more } };
  return {
    ...byId,
    rows: Object.entries(values).map(([label, each], index) => ({ label, values: { ...each, id: quoted(idOf(kind, index + 1)) } })),
    news: values,
    moves: { near: { area: near }, far: { area: far } },
  };
}

/** Rows that belong to a resident. */
function ofResident(kind: number): TableProbe {
  const values = { own: { resident_id: quoted(residents.me) }, other: { resident_id: quoted(residents.other) } };
  return {
    ...byId,
    rows: Object.entries(values).map(([label, each], index) => ({ label, values: { ...each, id: quoted(idOf(kind, index + 1)) } })),
    news: values,
    moves: values,
  };
}

const heldAssessment = assessmentId(caseLabels.indexOf('held'));
const about: Readonly<Record<string, Values>> = {
  about_me: { subject_id: quoted(residents.me) },
  about_mine: { object_ids: `array['${heldAssessment}'::uuid]` },
  about_others: { subject_id: quoted(residents.other) },
};
const auditEntries: TableProbe = {
  ...byId,
  rows: Object.entries(about).map(([label, values], index) => ({ label, values: { ...values, id: quoted(idOf(8, index + 1)) } })),
  news: about,
};

/** The tables with more than one relation, in an order in which they can be filled. */
export const tableProbes: Readonly<Record<string, TableProbe>> = {
  accounts,
  role_grants: roleGrants,
  residents: {
    ...byId,
    rows: [
      { label: 'own', values: { id: quoted(residents.me), account_id: quoted(residentActor.accountId ?? '') } },
      { label: 'other', values: { id: quoted(residents.other), account_id: quoted(strangers.resident) } },
    ],
    news: { other: {} },
  },
  consents: ofResident(9),
  practitioners: nearAndFar(10),
  practitioner_credentials: nearAndFar(11, { practitioner_id: quoted(idOf(10, 1)) }),
  duty_shifts: nearAndFar(12, { practitioner_id: quoted(idOf(10, 1)), starts_at: 'now()', ends_at: "now() + interval '1 hour'" }),
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
  assignments,
  duties,
  facts: nearAndFar(14),
  fact_days: {
    ...nearAndFar(15),
    key: 'metric',
    keyOf: (values) => bare(values.metric),
    rows: [
      { label: 'near', values: { area: near, metric: "'n'" } },
      { label: 'far', values: { area: far, metric: "'f'" } },
    ],
  },
  events: nearAndFar(16),
  audit_entries: auditEntries,
};

/** Values that a check or a reference demands of rows in tables with the one relation. */
export const oneRow: Readonly<Record<string, Values>> = {
  institutions: { id: quoted(idOf(13, 1)) },
  credentials: { account_id: quoted(strangers.near) },
  passkeys: { account_id: quoted(strangers.near) },
  sessions: { account_id: quoted(strangers.near) },
  action_grants: { action: "'place.browse'", operation: "'r'" },
};
