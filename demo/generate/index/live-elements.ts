import { deadline } from '@xinan/cn/calendar';
import { localDateOf } from '@xinan/cn/dates';
import { defaultClocks } from '@xinan/crises/domain';
import type { Period } from '@xinan/indicators';
import { daysOfPeriod } from '@xinan/city-index/domain';
import type { CrisisRecord } from '../case-record.ts';
import type { DisputeRecord } from '../dispute-record.ts';
import { countyOf } from '../places.ts';
import type { Figures } from './value-model.ts';

/** What counts for an indicator: a part of a whole, on one day, in one county. */
interface Counted {
  readonly indicator: string;
  readonly county: string;
  readonly day: string;
  readonly inPart: boolean;
}

export interface LiveRecords {
  readonly disputes: readonly DisputeRecord[];
  readonly cases: readonly CrisisRecord[];
}

const dayMs = 86_400_000;
const cohortDays = 90;
const reviewDays = 7;
const arrived: readonly string[] = ['seen', 'inpatient', 'outpatient'];

const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * dayMs);
const noLaterThan = (at: Date | null | undefined, limit: Date): boolean => !!at && at <= limit;

function ofDispute(record: DisputeRecord, recurredAt: Date | undefined): Counted[] {
  const { outcome, psych, endedAt, deadline: limit, effectiveAt } = record;
  const county = countyOf(record.regionCode);
  const counted = (indicator: string, at: Date, inPart: boolean): Counted => ({
    indicator,
    county,
    day: localDateOf(at),
    inPart,
  });
  return [
    // As the published rate counts them: all that were found in the period, by what became of them.
    counted('A2-06', record.foundAt, outcome === 'resolved'),
    counted('A2-08', record.foundAt, psych),
    counted('A2-10', record.foundAt, record.endReason === 'crime'),
    ...(limit ? [counted('A2-07', limit, noLaterThan(endedAt, limit))] : []),
    ...(effectiveAt
      ? [
          counted(
            'A2-09',
            daysAfter(effectiveAt, cohortDays),
            noLaterThan(recurredAt, daysAfter(effectiveAt, cohortDays)),
          ),
        ]
      : []),
  ];
}

function ofCrisis(record: CrisisRecord): Counted[] {
  const { raisedAt, urgency, acknowledgedAt, events } = record;
  const county = countyOf(record.regionCode);
  const counted = (indicator: string, at: Date, inPart: boolean): Counted => ({
    indicator,
    county,
    day: localDateOf(at),
    inPart,
  });
  const looked = events.find(({ step }) => step === 'assess' || step === 'rule_out')?.at;
  return [
    counted(
      'E2-08',
      raisedAt,
      noLaterThan(acknowledgedAt, deadline(raisedAt, defaultClocks.acknowledge[urgency])),
    ),
    ...(record.source === 'assessment_item'
      ? [counted('E2-07', raisedAt, noLaterThan(looked, daysAfter(raisedAt, reviewDays)))]
      : []),
    ...record.referrals.map(({ sentAt, outcome }) =>
      counted('E2-09', sentAt, outcome !== null && arrived.includes(outcome)),
    ),
    ...record.followUps
      .filter(({ dueAt, supersededAt }) => !supersededAt || supersededAt >= dueAt)
      .map(({ dueAt, doneAt }) => counted('E2-10', dueAt, noLaterThan(doneAt, dueAt))),
    ...record.closings.map(({ at }) => {
      const again = events.find((event) => event.step === 'reopen' && event.at > at)?.at;
      return counted('E3-02', daysAfter(at, cohortDays), noLaterThan(again, daysAfter(at, cohortDays)));
    }),
  ];
}

/** Indicators whose figures come from the demonstration's own disputes and crisis cases. */
export const liveIndicators: readonly string[] = [
  'A2-06',
  'A2-07',
  'A2-08',
  'A2-09',
  'A2-10',
  'E2-07',
  'E2-08',
  'E2-09',
  'E2-10',
  'E3-02',
];

/** Counts of a county and period from the records; records of places outside every county are nobody's here. */
export function countLive({
  disputes,
  cases,
}: LiveRecords): (indicator: string, unit: string, period: Period) => Figures {
  const recurredAt = new Map(
    disputes.flatMap(({ recurOf, foundAt }) => (recurOf ? [[recurOf, foundAt]] : [])),
  );
  const all = [
    ...disputes.flatMap((record) => ofDispute(record, recurredAt.get(record.id))),
    ...cases.flatMap(ofCrisis),
  ];
  const cells = Map.groupBy(all, ({ indicator, county }) => `${indicator} ${county}`);
  return (indicator, unit, period) => {
    const { startsOn, endsOn } = daysOfPeriod(period);
    const inside = (cells.get(`${indicator} ${unit}`) ?? []).filter(
      ({ day }) => day >= startsOn && day <= endsOn,
    );
    return { numerator: inside.filter(({ inPart }) => inPart).length, denominator: inside.length };
  };
}
