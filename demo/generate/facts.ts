import { deadline } from '@xinan/cn/calendar';
import { instantAt, localDateOf } from '@xinan/cn/dates';
import {
  countClosure,
  countResponse,
  countReturn,
  countReview,
  type DatedFact,
  defaultClocks,
  recountFollowUp,
} from '@xinan/crises/domain';
import type { CrisisRecord } from './case-record.ts';
import { counsellingHappenings } from './counselling-facts.ts';
import type { CounsellingRecord } from './counselling-record.ts';
import type { Dims, FactDay, Happening } from './happening.ts';
import type { DisputeRecord } from './dispute-record.ts';
import { disputeHappenings } from './dispute-facts.ts';
import type { SubmissionRecord } from './submissions.ts';

const minuteMs = 60_000;
const onTime = (at: Date, dueAt: Date) => (at <= dueAt ? 'yes' : 'no');

function ofAcknowledgement({ acknowledgedAt: at, raisedAt, urgency, regionCode }: CrisisRecord): Happening[] {
  if (!at) return [];
  const minutes = Math.floor((at.getTime() - raisedAt.getTime()) / minuteMs);
  return [
    {
      metric: 'crisis.acknowledged',
      at,
      regionCode,
      dims: { urgency, onTime: onTime(at, deadline(raisedAt, defaultClocks.acknowledge[urgency])), minutes },
    },
  ];
}

function ofFirstAssessment({ assessments, raisedAt, urgency, regionCode }: CrisisRecord): Happening[] {
  const [first] = assessments;
  if (!first) return [];
  const dims = {
    urgency,
    onTime: onTime(first.at, deadline(raisedAt, defaultClocks.assess[urgency])),
    risk: first.risk,
  };
  return [{ metric: 'crisis.assessed', at: first.at, regionCode, dims }];
}

const dated = (facts: readonly DatedFact[], regionCode: string): Happening[] =>
  facts.map(({ metric, dims, day, quantity = 1 }) => ({
    metric,
    dims,
    at: instantAt(day),
    regionCode,
    quantity,
  }));

/** What stands on a day of its own, as the operations would have left it. */
function standing({ raisedAt, source, ...record }: CrisisRecord): DatedFact[] {
  const { acknowledgedAt, urgency, events, referrals, followUps, closings } = record;
  const reviewed = events.find(({ step }) => step === 'assess' || step === 'rule_out')?.at;
  const inTime = acknowledgedAt && acknowledgedAt <= deadline(raisedAt, defaultClocks.acknowledge[urgency]);
  return [
    ...(acknowledgedAt ? [countResponse(raisedAt, inTime === true)] : []),
    ...(reviewed ? [countReview({ raisedAt, source }, reviewed)] : []),
    ...referrals.flatMap(({ sentAt, outcome }): DatedFact[] =>
      outcome ? [{ metric: 'crisis.arrival', day: localDateOf(sentAt), dims: { outcome } }] : [],
    ),
    ...followUps.flatMap((followUp) => recountFollowUp(null, followUp)),
    ...closings.flatMap(({ at }) => {
      const reopened = events.find((event) => event.step === 'reopen' && event.at > at);
      const again = reopened?.at ?? record.returnedAt;
      return [...countClosure(at), ...(again ? countReturn(at, again) : [])];
    }),
  ];
}

/** Everything countable that happened to a case, as its operations would have counted it. */
export function happeningsOf(record: CrisisRecord): Happening[] {
  const { raisedAt, regionCode, source, urgency } = record;
  const here = (metric: string, at: Date, dims: Dims = {}): Happening => ({ metric, at, regionCode, dims });
  const stepsAt = (step: string) => record.events.filter((event) => event.step === step).map(({ at }) => at);
  return [
    here('crisis.alerted', raisedAt, { source, urgency }),
    ...ofAcknowledgement(record),
    ...ofFirstAssessment(record),
    ...record.referrals.map(({ sentAt }) => here('crisis.referred', sentAt)),
    ...stepsAt('answer_referral').map((at, index) =>
      here('crisis.referral_answered', at, { outcome: record.referrals[index]?.outcome ?? '' }),
    ),
    ...record.followUps.flatMap(({ doneAt, outcome }) =>
      doneAt && outcome ? [here('crisis.followed_up', doneAt, { outcome })] : [],
    ),
    ...stepsAt('rule_out').map((at) => here('crisis.ruled_out', at)),
    ...record.closings.map(({ at, reason }) => here('crisis.closed', at, { reason })),
    ...stepsAt('reopen').map((at) => here('crisis.reopened', at)),
    ...dated(standing(record), regionCode),
  ];
}

/** The facts of a city's records, rolled up by day as the fold does. */
export function generateFactDays({
  submissions,
  cases,
  counsellings,
  disputes,
}: {
  submissions: readonly SubmissionRecord[];
  cases: readonly CrisisRecord[];
  counsellings: readonly CounsellingRecord[];
  disputes: readonly DisputeRecord[];
}): FactDay[] {
  const days = new Map<string, FactDay>();
  const count = ({ metric, at, regionCode, dims, quantity = 1 }: Happening) => {
    const day = localDateOf(at);
    const key = `${metric}|${day}|${regionCode}|${JSON.stringify(dims)}`;
    const known = days.get(key);
    if (known) known.quantity += quantity;
    else days.set(key, { metric, day, regionCode, dims, quantity });
  };
  for (const { submittedAt, regionCode, instrumentId } of submissions)
    count({
      metric: 'assessment.submitted',
      at: submittedAt,
      regionCode,
      dims: { instrument: instrumentId },
    });
  for (const record of cases) happeningsOf(record).forEach(count);
  for (const record of counsellings) counsellingHappenings(record).forEach(count);
  for (const record of disputes) disputeHappenings(record).forEach(count);
  return [...days.values()].filter(({ quantity }) => quantity !== 0);
}
