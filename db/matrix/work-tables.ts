import { idOf, near, staffActors, strangers } from './actors.ts';
import { caseArea, caseLabels, caseRef, crisisRecords, placeOf } from './case-tables.ts';
import { counsellingCases, counsellingRef, placeOfCounselling } from './counselling-tables.ts';
import { disputeLabels, disputeRef } from './dispute-people.ts';
import { placeOfDispute } from './dispute-beside.ts';
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

/** A record as work lists know it; disputes are called files, counselling cases talks. */
interface Worked {
  readonly label: string;
  /** Its id, as SQL. */
  readonly ref: string;
  readonly area: string;
}

const records: readonly Worked[] = [
  ...caseLabels.map((label) => ({ label, ref: caseRef(label), area: placeOf(label) })),
  ...disputeLabels.map((label) => ({
    label: `file_${label}`,
    ref: disputeRef(label),
    area: placeOfDispute(label),
  })),
  ...counsellingCases.map(({ label, id }) => ({
    label: `talk_${label}`,
    ref: quoted(id),
    area: placeOfCounselling(label),
  })),
];
const targets: readonly Worked[] = records.filter(
  ({ label }, index) =>
    [...crisisRecords.targets, 'file_near', 'file_far', 'file_mine_far', 'talk_near', 'talk_far'].includes(
      label,
    ) && records.findIndex((each) => each.label === label) === index,
);
/** Those raised, registered or asked for in this very transaction. */
const fresh: readonly Worked[] = [
  { label: 'fresh', ref: caseRef('fresh'), area: caseArea('fresh') },
  { label: 'file_fresh', ref: disputeRef('fresh'), area: near },
  { label: 'talk_fresh', ref: counsellingRef('fresh'), area: near },
];
const placed = ({ ref, area }: Worked): Values => ({ record_id: ref, area });
const byLabel = (some: readonly Worked[], values: (record: Worked) => Values) =>
  Object.fromEntries(some.map((record) => [record.label, values(record)]));

/** A record out of reach under an area in reach: the way to assign oneself to anything. */
const misplaced = entries(['far_open', 'file_far', 'talk_far'], (label) => ({
  record_id: records.find((each) => each.label === label)?.ref ?? '',
  area: near,
}));
const astray = Object.fromEntries(
  Object.entries(misplaced).map(([label, values]) => [`misplaced_${label}`, values]),
);

function assignmentsOf(record: Worked): PlantedRow[] {
  const { label } = record;
  const row = (account: string, more: Values = {}): PlantedRow => ({
    label,
    values: {
      ...placed(record),
      account_id: quoted(account),
      part: quoted(`${bare(record.ref)} ${account}`),
      ...more,
    },
  });
  const lapsed = { expires_at: "now() - interval '1 hour'" };
  const lasting: Values = label.endsWith('open') ? { expires_at: "now() + interval '1 hour'" } : {};
  const toAll = (more: Values) => staffActors.map((actor) => row(actor.accountId ?? '', more));
  if (label.includes('mine_')) return [row(strangers.near), ...toAll(lasting)];
  if (label.includes('lapsed_')) return [row(strangers.near), ...toAll(lapsed)];
  return [row(strangers.near)];
}

export const assignments: TableProbe = {
  key: "record_id::text || ' ' || account_id::text",
  keyOf: (values) => `${bare(values.record_id)} ${bare(values.account_id)}`,
  rows: records.flatMap(assignmentsOf),
  news: {
    ...byLabel([...records, ...fresh], (record) => ({ ...placed(record), account_id: me })),
    ...Object.fromEntries(
      Object.entries(astray).map(([word, values]) => [word, { ...values, account_id: me }]),
    ),
    nowhere: { record_id: quoted(idOf(3, 98)), account_id: me, area: near },
  },
  moves: { ...byLabel(targets, placed), ...astray },
  touch: { granted_at: 'now()' },
};

const nobody = { owner_account_id: quoted(strangers.far), role: "'nobody'" };

/** Duties of one post: what they are to whoever holds it, to everybody else, and where they lie. */
const queues = (accountId: string): readonly (readonly [string, string, Values])[] => [
  ['my_own', 'others_far', { area: placeOf('far'), owner_account_id: quoted(accountId) }],
  ['my_queue_near', 'others_near', { area: near }],
  ['my_queue_far', 'others_far', { area: placeOf('far') }],
  [
    'my_mine_far',
    'mine_far_open',
    { area: placeOf('far'), only_assigned: 'true', record_id: caseRef('mine_far_open') },
  ],
  [
    'my_lapsed_near',
    'lapsed_near_open',
    { area: near, only_assigned: 'true', record_id: caseRef('lapsed_near_open') },
  ],
];

export const duties: TableProbe = {
  ...byId,
  rows: [
    ...records.map((record, index) => ({
      label: record.label,
      values: { id: quoted(idOf(6, index + 1)), ...placed(record), ...nobody },
    })),
    ...staffActors.flatMap(({ role, accountId }, index) =>
      queues(accountId ?? '').map(([label, otherwise, values], place) => ({
        label: otherwise,
        as: { [role]: label },
        values: { role: quoted(role), ...values, id: quoted(idOf(7, index * 10 + place)) },
      })),
    ),
  ],
  news: byLabel(records, (record) => ({ ...placed(record), ...nobody })),
  moves: byLabel(targets, (record) => ({ ...placed(record), ...nobody, only_assigned: 'false' })),
  touch: { urgent: 'true' },
};
