import { instantAt, localDateOf } from '@xinan/cn/dates';
import { limitOf, recountAgreement, recountCase, resolutionOf } from '@xinan/disputes/domain';
import type { DisputeRecord } from './dispute-record.ts';
import type { Happening } from './happening.ts';

/** The cells in which the case now stands, as its operations would have left it there. */
function standing(record: DisputeRecord): Happening[] {
  const { regionCode } = record;
  const moves = [
    ...recountCase(null, {
      regionCode,
      day: localDateOf(record.foundAt),
      outcome: record.outcome,
      type: record.type,
      origin: record.origin,
      mode: record.mode ?? 'none',
      team: record.teamKind,
      psych: record.psych,
      teamId: record.team?.id ?? null,
      acceptedOn: record.acceptedAt && localDateOf(record.acceptedAt),
      limit: limitOf(record),
      resolution: resolutionOf(record.outcome, {
        at: record.effectiveAt ?? record.endedAt,
        returnedAt: record.recurredAt,
      }),
    }),
    ...(record.effectiveAt
      ? recountAgreement(null, {
          regionCode,
          day: localDateOf(record.effectiveAt),
          performance: record.performance,
          confirmation: record.confirmation,
          recurred: record.recurred,
        })
      : []),
  ];
  return moves.map(({ metric, day, dims, quantity }) => ({
    metric,
    at: instantAt(day),
    regionCode,
    dims,
    quantity,
  }));
}

const counted = [
  'register',
  'accept',
  'refuse',
  'triage',
  'assign',
  'investigate',
  'open_mediation',
  'settle',
  'fail',
  'terminate',
  'perform',
  'revisit',
  'archive',
  'report',
];

/** Everything countable that happened to a dispute. */
export function disputeHappenings(record: DisputeRecord): Happening[] {
  const here = (metric: string, at: Date, dims: Happening['dims'], quantity = 1): Happening => ({
    metric: `dispute.${metric}`,
    at,
    regionCode: record.regionCode,
    dims,
    quantity,
  });
  const { effectiveAt, endedAt, deadline, amountFen } = record;
  return [
    ...standing(record),
    ...record.events
      .filter(({ step }) => counted.includes(step))
      .map(({ at, step }) => here('step', at, { step })),
    ...(endedAt && deadline ? [here('ended', endedAt, { onTime: endedAt <= deadline ? 'yes' : 'no' })] : []),
    ...(effectiveAt && amountFen ? [here('amount', effectiveAt, {}, Math.round(amountFen / 100))] : []),
    ...record.revisits.flatMap(({ doneAt, days }) =>
      doneAt ? [here('revisited', doneAt, { quiet: 'yes', days: String(days) })] : [],
    ),
    ...record.psychNotes.map(({ at, minutes }) => here('psych_minutes', at, {}, minutes)),
  ];
}
