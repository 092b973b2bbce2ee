import { far, near } from './actors.ts';
import { type Beside, besideRecord, forged, type RecordKind } from './beside.ts';
import { moved } from './case-tables.ts';
import {
  acrossActing,
  actingParty,
  besideActing,
  disputeId,
  disputeLabels,
  disputeRef,
  isPartWord,
  people,
  somebodys,
  spread,
  whoseOf,
  type WhoseValues,
  wordsFor,
  wordsOfCase,
} from './dispute-people.ts';
import {
  byId,
  entries,
  me,
  type PlantedRow,
  quoted,
  type TableProbe,
  toldId,
  type Values,
} from './table-probe.ts';

export const placeOfDispute = (label: string) => (label.includes('near') || label === 'fresh' ? near : far);
export const partyCases = ['coded', 'joined', 'left'];

export const disputes: TableProbe = {
  ...byId,
  rows: disputeLabels.map((label) => ({
    label,
    as: wordsOfCase(label),
    values: { id: quoted(disputeId(label)), area: placeOfDispute(label), state: "'mediating'" },
  })),
  news: {
    near_registered: { area: near, state: "'registered'" },
    near_agreed: { area: near, state: "'agreed'" },
    far_registered: { area: far, state: "'registered'" },
    far_agreed: { area: far, state: "'agreed'" },
  },
  moves: { near: { area: near }, far: { area: far } },
  touch: { version: '7' },
  after: (before, target) => (isPartWord(before) ? before : moved(before, target)),
};

export const disputeRecords: RecordKind = {
  table: 'disputes',
  column: 'dispute_id',
  labels: spread,
  ref: disputeRef,
  targets: ['near', 'far', 'mine_far', 'lapsed_near', 'left'],
  forgedIn: ['near', 'mine_near', 'far', 'fresh'],
};

interface BesideDispute extends Beside {
  /** Rows of the whole case: what they hold. Absent: every row is somebody's. */
  readonly wide?: Values;
  /** Rows of one of the people: what they hold. Absent: no row is. */
  readonly whose?: WhoseValues;
}

/** The rows of the cases in which somebody who acts is a party. */
function partyRows({ wide, whose }: Pick<BesideDispute, 'wide' | 'whose'>): PlantedRow[] {
  const ofCase = partyCases.map((label) => ({
    label,
    as: wordsOfCase(label),
    values: { dispute_id: disputeRef(label), ...wide },
  }));
  const ofPeople = people.map((each) => ({
    label: each.case,
    as: wordsFor(each),
    values: { dispute_id: disputeRef(each.case), ...whose?.(whoseOf(each)) },
  }));
  return [...(wide ? ofCase : []), ...(whose ? ofPeople : [])];
}

/** What the people of a case try to write in it, and with their own name in somebody else's. */
function partyNews({ wide, whose, signs }: BesideDispute): Record<string, Values> {
  const own: Values = signs ? { account_id: me } : {};
  const here = (values: Values): Values => ({ dispute_id: toldId('case'), ...values, ...own });
  if (!whose) return wide ? { of_case: here(wide) } : {};
  const mine = whose(actingParty);
  return {
    ...(wide ? { of_case: here(wide) } : {}),
    by_me: here(mine),
    by_my_side: here(whose(besideActing)),
    by_other_side: here(whose(acrossActing)),
    by_me_elsewhere: { dispute_id: disputeRef('near'), ...mine, ...own },
    ...('principal_id' in mine ? { in_their_name: here({ ...mine, principal_id: acrossActing.id }) } : {}),
    ...(signs ? { forged_by_me: { ...here(mine), ...forged } } : {}),
  };
}

/** A table whose rows belong to a dispute. */
export function besideDispute(options: BesideDispute = {}): TableProbe {
  const { whose, rows = [], news, wide = whose ? undefined : {} } = options;
  const each = (label: string): Values => ({
    ...options.each?.(label),
    ...(wide ?? whose?.(somebodys(label))),
  });
  const parts = { wide, whose, signs: options.signs };
  return besideRecord(disputeRecords, {
    ...options,
    each,
    rows: [...partyRows(parts), ...rows],
    news: {
      ...entries(partyCases, (label) => ({
        dispute_id: disputeRef(label),
        ...each(label),
        ...(options.signs ? { account_id: me } : {}),
      })),
      ...partyNews(parts),
      ...news,
    },
  });
}
