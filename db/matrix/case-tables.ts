import { claimant, far, idOf, near, residents } from './actors.ts';
import { type Beside, besideRecord, type RecordKind } from './beside.ts';
import { bare, byId, entries, quoted, type TableProbe } from './table-probe.ts';

// Cases: where they lie, whether they are open, and whether they are assigned to whoever acts.
const spread = ['near_open', 'near_closed', 'far_open', 'far_closed'] as const;
export const caseLabels: readonly string[] = [
  ...spread,
  ...spread.map((label) => `mine_${label}`),
  ...spread.map((label) => `lapsed_${label}`),
  'own',
  'held',
];
export const placeOf = (label: string) => (label.includes('near') ? near : far);
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
export const caseId = (label: string) => idOf(3, caseLabels.indexOf(label) + 1);
export const freshCase = idOf(3, 99);
export const caseArea = (label: string) => (label === 'fresh' ? near : placeOf(label));
export const caseRef = (label: string) => quoted(label === 'fresh' ? freshCase : caseId(label));

/** What a row is after it was moved: whom it is assigned to stays. */
export const moved = (before: string, target: string) =>
  (/^(mine_|lapsed_)/.exec(before)?.[0] ?? '') + target;

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

export const crisisRecords: RecordKind = {
  table: 'crises',
  column: 'crisis_id',
  labels: caseLabels,
  ref: caseRef,
  targets,
  forgedIn: ['near_open', 'mine_near_open', 'far_open', 'fresh'],
};
/** A table whose rows belong to a crisis case. */
export const besideCase = (options: Beside = {}) => besideRecord(crisisRecords, options);

export const ofCase = 'crisis_id';

export const assessmentId = (index: number) => idOf(5, index + 1);
const plain = [
  { label: 'own_plain', resident_id: quoted(residents.me) },
  { label: 'others_plain', resident_id: quoted(residents.other) },
  { label: 'others_plain', resident_id: quoted(residents.silent) },
  { label: 'shared_plain', resident_id: quoted(residents.sharer) },
];
/** Whose result led to a case. */
const personOf: Readonly<Record<string, string>> = {
  own: residents.me,
  mine_near_open: residents.sharer,
  mine_near_closed: residents.silent,
  lapsed_near_open: residents.other,
};
export const assessments: TableProbe = {
  ...byId,
  rows: [
    ...caseLabels.map((label, index) => ({
      label,
      values: {
        id: quoted(assessmentId(index)),
        crisis_id: caseRef(label),
        area: placeOf(label),
        ...(personOf[label] ? { resident_id: quoted(personOf[label]) } : {}),
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
    shared_plain: { resident_id: quoted(residents.sharer), area: near },
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
