import { claimant, far, idOf, near, residents, staffActors, strangers } from './actors.ts';
import {
  bare,
  byId,
  entries,
  me,
  type PlantedRow,
  quoted,
  type TableProbe,
  type Values,
} from './table-probe.ts';

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
const targets = [
  'near_open',
  'near_closed',
  'far_open',
  'far_closed',
  'mine_far_open',
  'mine_far_closed',
  'lapsed_near_closed',
  'own',
];
const forgedIn = ['near_open', 'mine_near_open', 'far_open', 'fresh'];
export const caseId = (label: string) => idOf(3, caseLabels.indexOf(label) + 1);
export const freshCase = idOf(3, 99);
const caseArea = (label: string) => (label === 'fresh' ? near : placeOf(label));
const caseRef = (label: string) => quoted(label === 'fresh' ? freshCase : caseId(label));

const moved = (before: string, target: string) => (/^(mine_|lapsed_)/.exec(before)?.[0] ?? '') + target;

export const crises: TableProbe = {
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
export function besideCase(
  options: { key?: string; signs?: boolean; touch?: Values; more?: Values } = {},
): TableProbe {
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
      ...entries([...caseLabels, 'fresh'], (label) => ({
        [column]: caseRef(label),
        ...(signs ? own : {}),
        ...more,
      })),
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

export const ofCase = 'crisis_id::text';

export const assignments: TableProbe = {
  key: "record_id::text || ' ' || account_id::text",
  keyOf: (values) => `${bare(values.record_id)} ${bare(values.account_id)}`,
  rows: caseLabels.flatMap((label) => {
    const row = (account: string, more: Values = {}): PlantedRow => ({
      label,
      values: {
        record_id: caseRef(label),
        account_id: quoted(account),
        part: quoted(`${label} ${account}`),
        area: placeOf(label),
        ...more,
      },
    });
    const lapsed = { expires_at: "now() - interval '1 hour'" };
    const lasting: Values = label.endsWith('open') ? { expires_at: "now() + interval '1 hour'" } : {};
    const toAll = (more: Values) => staffActors.map((actor) => row(actor.accountId ?? '', more));
    if (label.startsWith('mine_')) return [row(strangers.near), ...toAll(lasting)];
    if (label.startsWith('lapsed_')) return [row(strangers.near), ...toAll(lapsed)];
    return [row(strangers.near)];
  }),
  news: {
    ...entries([...caseLabels, 'fresh'], (label) => ({
      record_id: caseRef(label),
      account_id: me,
      area: caseArea(label),
    })),
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

export const assessmentId = (index: number) => idOf(5, index + 1);
const plain = [
  { label: 'own_plain', resident_id: quoted(residents.me) },
  { label: 'others_plain', resident_id: quoted(residents.other) },
];
export const assessments: TableProbe = {
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
export const answers: TableProbe = {
  key: 'assessment_id::text',
  keyOf: (values) => bare(values.assessment_id),
  rows: assessments.rows.map(({ label, values }) => ({ label, values: { assessment_id: values.id ?? '' } })),
  news: Object.fromEntries(
    assessments.rows.map(({ label, values }) => [label, { assessment_id: values.id ?? '' }]),
  ),
};

const nobody = { owner_account_id: quoted(strangers.far), role: "'nobody'" };

/** Duties of one post: what they are to whoever holds it, to everybody else, and where they lie. */
const queues = (accountId: string): readonly (readonly [string, string, Values])[] => [
  ['my_own', 'others_far', { area: far, owner_account_id: quoted(accountId) }],
  ['my_queue_near', 'others_near', { area: near }],
  ['my_queue_far', 'others_far', { area: far }],
  ['my_mine_far', 'mine_far_open', { area: far, only_assigned: 'true', record_id: caseRef('mine_far_open') }],
  [
    'my_lapsed_near',
    'lapsed_near_open',
    { area: near, only_assigned: 'true', record_id: caseRef('lapsed_near_open') },
  ],
];

export const duties: TableProbe = {
  ...byId,
  rows: [
    ...caseLabels.map((label, index) => ({
      label,
      values: { id: quoted(idOf(6, index + 1)), record_id: caseRef(label), area: placeOf(label), ...nobody },
    })),
    ...staffActors.flatMap(({ role, accountId }, index) =>
      queues(accountId ?? '').map(([label, otherwise, values], place) => ({
        label,
        only: { role, otherwise },
        values: { role: quoted(role), ...values, id: quoted(idOf(7, index * 10 + place)) },
      })),
    ),
  ],
  news: entries(caseLabels, (label) => ({ record_id: caseRef(label), area: placeOf(label), ...nobody })),
  moves: entries(targets, (label) => ({
    record_id: caseRef(label),
    area: placeOf(label),
    ...nobody,
    only_assigned: 'false',
  })),
  touch: { urgent: 'true' },
};
