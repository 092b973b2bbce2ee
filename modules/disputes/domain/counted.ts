import { addDays, localDateOf } from '@xinan/cn/dates';
import type { Bilingual } from '@xinan/contract-kit';
import type { Outcome } from './outcomes.ts';
import type { ConfirmationState, DisputeType, Mode, Origin, PerformanceState } from './words.ts';

/** Kinds of team whose cases are told apart. */
export const countedTeams = {
  bestie: { zh: '家事调解闺蜜团', en: 'Family mediation team' },
  committee: { zh: '人民调解委员会', en: 'Mediation committee' },
  joint: { zh: '警民心联调', en: 'Joint team: police, mediator, counsellor' },
} as const satisfies Record<string, Bilingual>;
export type CountedTeam = keyof typeof countedTeams;

/** What a case adds to the statistics: each metric with its dimensions. Those of `CountMove` follow the case as it changes. */
export const disputeFacts = {
  'dispute.case': ['outcome', 'type', 'origin', 'mode', 'team', 'psych'],
  'dispute.outcome': ['outcome', 'psych'],
  'dispute.team': ['kind', 'team', 'outcome'],
  'dispute.agreement': ['performance', 'confirmation', 'recurred'],
  /** An accepted case, on the day it was accepted. */
  'dispute.acceptance': ['outcome', 'type', 'origin', 'psych'],
  /** An accepted case, on the day its time limit in force ends, which may lie ahead. */
  'dispute.limit': ['closed'],
  /** A resolved case, on the ninetieth day after: whether the conflict came back within it. */
  'dispute.resolution': ['again'],
  'dispute.step': ['step'],
  'dispute.ended': ['onTime'],
  'dispute.amount': [],
  'dispute.prevented': ['what', 'count'],
  'dispute.offered': ['part'],
  'dispute.served': ['part'],
  'dispute.reviewed': ['part', 'score'],
  'dispute.risk_checked': ['colour'],
  'dispute.revisited': ['quiet', 'days'],
  'dispute.psych_minutes': [],
  'dispute.escalated_criminal': [],
} as const satisfies Record<`dispute.${string}`, readonly string[]>;

export type DisputeMetric = keyof typeof disputeFacts;

/** What a case is counted by, in its cohort: the day it was found, the place it belongs to. */
export interface CountedCase {
  readonly regionCode: string;
  /** Day of Asia/Shanghai on which it was found. */
  readonly day: string;
  readonly outcome: Outcome;
  readonly type: DisputeType;
  readonly origin: Origin;
  readonly mode: Mode | 'none';
  /** Kind of the mediating team, or none yet. */
  readonly team: CountedTeam | 'none';
  readonly psych: boolean;
  /** The team whose own figures the case belongs to, where a team leads. */
  readonly teamId?: string | null;
  /** Day on which it was accepted. */
  readonly acceptedOn: string | null;
  /** Day on which its time limit ends, and whether it ended within it. */
  readonly limit: { readonly day: string; readonly closed: 'open' | 'in_time' | 'late' } | null;
  /** The ninetieth day after it was resolved, and whether the conflict came back by then. */
  readonly resolution: { readonly day: string; readonly again: boolean } | null;
}

const dayMs = 86_400_000;
/** Days after a resolution for which coming back counts against it. */
export const returnDays = 90;

/** Where an accepted case stands against its time limit; null where none runs. */
export function limitOf({
  deadline,
  endedAt,
}: {
  readonly deadline: Date | null;
  readonly endedAt: Date | null;
}): CountedCase['limit'] {
  if (!deadline) return null;
  const closed = endedAt ? (endedAt <= deadline ? 'in_time' : 'late') : 'open';
  return { day: localDateOf(deadline), closed };
}

/** The cohort of a resolved case: `at` is when it was resolved, `returnedAt` when the conflict first came back. */
export function resolutionOf(
  outcome: Outcome,
  { at, returnedAt }: { readonly at: Date | null; readonly returnedAt: Date | null },
): CountedCase['resolution'] {
  if (outcome !== 'resolved' || !at) return null;
  const again = returnedAt !== null && returnedAt.getTime() - at.getTime() <= returnDays * dayMs;
  return { day: addDays(localDateOf(at), returnDays), again };
}

export interface CountedAgreement {
  readonly regionCode: string;
  /** Day on which the agreement took effect. */
  readonly day: string;
  readonly performance: PerformanceState | 'none';
  readonly confirmation: ConfirmationState;
  /** Whether the same parties or place came again within the recurrence term. */
  readonly recurred: boolean;
}

export interface CountMove {
  readonly metric: Extract<
    DisputeMetric,
    `dispute.${'case' | 'outcome' | 'team' | 'agreement' | 'acceptance' | 'limit' | 'resolution'}`
  >;
  readonly regionCode: string;
  readonly day: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly quantity: 1 | -1;
}

const yesNo = (held: boolean) => (held ? 'yes' : 'no');

/** The cells that stand on a day of their own. */
function datedCells(counted: CountedCase, quantity: 1 | -1): CountMove[] {
  const { regionCode, acceptedOn, limit, resolution, outcome, type, origin, psych } = counted;
  const cell = { regionCode, quantity };
  const acceptance = { outcome, type, origin, psych: yesNo(psych) };
  return [
    ...(acceptedOn
      ? [{ metric: 'dispute.acceptance' as const, ...cell, day: acceptedOn, dims: acceptance }]
      : []),
    ...(limit
      ? [{ metric: 'dispute.limit' as const, ...cell, day: limit.day, dims: { closed: limit.closed } }]
      : []),
    ...(resolution
      ? [
          {
            metric: 'dispute.resolution' as const,
            ...cell,
            day: resolution.day,
            dims: { again: yesNo(resolution.again) },
          },
        ]
      : []),
  ];
}

const caseCells = (counted: CountedCase, quantity: 1 | -1): CountMove[] => {
  const { regionCode, day, outcome, type, origin, mode, team, psych, teamId } = counted;
  const cell = { regionCode, day, quantity };
  return [
    // Lean: what maps and headlines read.
    { metric: 'dispute.outcome', ...cell, dims: { outcome, psych: yesNo(psych) } },
    { metric: 'dispute.case', ...cell, dims: { outcome, type, origin, mode, team, psych: yesNo(psych) } },
    ...(teamId
      ? [{ metric: 'dispute.team' as const, ...cell, dims: { kind: team, team: teamId, outcome } }]
      : []),
    ...datedCells(counted, quantity),
  ];
};

const agreementCells = (counted: CountedAgreement, quantity: 1 | -1): CountMove[] => {
  const { regionCode, day, performance, confirmation, recurred } = counted;
  return [
    {
      metric: 'dispute.agreement',
      regionCode,
      day,
      quantity,
      dims: { performance, confirmation, recurred: yesNo(recurred) },
    },
  ];
};

const keyOf = ({ metric, regionCode, day, dims }: CountMove) =>
  JSON.stringify([metric, regionCode, day, dims]);

/** Takes the case out of its old cell and puts it into the new one; cells that stay the same are left alone. */
function move(out: readonly CountMove[], into: readonly CountMove[]): CountMove[] {
  const stays = new Set(out.map(keyOf).filter((key) => into.some((cell) => keyOf(cell) === key)));
  return [...out, ...into].filter((cell) => !stays.has(keyOf(cell)));
}

/** Facts to add when a case changes from `before` (null: it is new) to `after`. In every cohort the cells sum to its cases. */
export const recountCase = (before: CountedCase | null, after: CountedCase): CountMove[] =>
  move(before ? caseCells(before, -1) : [], caseCells(after, 1));

export const recountAgreement = (before: CountedAgreement | null, after: CountedAgreement): CountMove[] =>
  move(before ? agreementCells(before, -1) : [], agreementCells(after, 1));
