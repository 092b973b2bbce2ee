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
  readonly metric: 'dispute.case' | 'dispute.outcome' | 'dispute.team' | 'dispute.agreement';
  readonly regionCode: string;
  readonly day: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly quantity: 1 | -1;
}

const yesNo = (held: boolean) => (held ? 'yes' : 'no');

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
