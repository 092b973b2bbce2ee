import { Bilingual, closed, Instant, Nullable, OneOf, RegionCode, Uuid } from '@xinan/contract-kit';
import { type Static, Type } from 'typebox';
import { cycleStates, outcomes, taskStates } from '../domain.ts';

/** Schemas that several parts of the contract share. */
export const Text = (maxLength: number) => Type.String({ minLength: 1, maxLength, pattern: '\\S' });
const keysOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table & string)[];
export const TaskState = OneOf(keysOf(taskStates.states));
export const TaskStep = OneOf(keysOf(taskStates.steps));
export const CycleState = OneOf(keysOf(cycleStates.states));
export const CycleStep = OneOf(keysOf(cycleStates.steps));
export const OutcomeWord = OneOf(outcomes);
export const PeriodWord = Type.String({
  pattern: '^\\d{4}(-(0[1-9]|1[0-2])|Q[1-4])?$',
  description: '2026-10, 2026Q3 or 2026',
});
export const IndicatorCode = Type.String({ pattern: '^[A-Z][0-9]{1,2}-[0-9]{2}$' });
/** `total`, a theme, a level-1 or a level-2 code. */
export const ScoreCode = Type.String({ pattern: '^(total|[A-Z]([0-9]{1,2}(-[0-9]{2})?)?)$' });
export const DepartmentCode = Type.String({ pattern: '^[A-Z]{2,4}$' });
export const Base64 = (maxLength: number) => Type.String({ maxLength });
export const Download = Type.Object({ fileName: Type.String(), base64: Type.String() }, closed);
export const Unit = Type.Object({ code: RegionCode, name: Bilingual }, closed);
export const Department = Type.Object({ code: Type.String(), name: Bilingual }, closed);
export const Version = Type.Integer({ minimum: 1 });
export const Maybe = Nullable;
export const Amount = Nullable(Type.Number());

/** One data-quality check that fired. */
export const Finding = Type.Object(
  {
    check: Type.String(),
    effect: OneOf(['blocks', 'reason', 'explain', 'flag'] as const),
    message: Bilingual,
    evidence: Type.Record(Type.String(), Type.Union([Type.Number(), Type.String(), Type.Null()])),
  },
  closed,
);
export const Decision = Type.Object(
  {
    at: Instant,
    step: TaskStep,
    label: Bilingual,
    from: TaskState,
    to: TaskState,
    reason: Nullable(Type.String()),
    by: Type.Object({ name: Type.String(), role: Bilingual }, closed),
  },
  closed,
);

/** Drawn for a spot check; once the ledger was looked at, whether it agrees and what it said. */
export const SpotCheck = Type.Object(
  { outcome: Nullable(OneOf(['agrees', 'differs'] as const)), note: Type.String() },
  closed,
);
export type SpotCheck = Static<typeof SpotCheck>;

/** A task as lists show it. */
export const TaskRow = Type.Object(
  {
    id: Uuid,
    batchId: Uuid,
    indicator: IndicatorCode,
    name: Bilingual,
    department: Department,
    unit: Unit,
    period: PeriodWord,
    mode: OneOf(['manual', 'computed'] as const),
    state: TaskState,
    version: Version,
    numerator: Amount,
    denominator: Amount,
    /** By the formula of the set, in the indicator's unit. */
    value: Amount,
    valueUnit: Bilingual,
    notApplicable: Type.Boolean(),
    late: Type.Boolean(),
    provisional: Type.Boolean(),
    outcome: Nullable(OutcomeWord),
    spotCheck: Nullable(SpotCheck),
    dueOn: Type.String(),
    findings: Type.Integer(),
  },
  closed,
);
export type TaskRow = Static<typeof TaskRow>;

export const stepErrors = [
  'record.not_found',
  'record.changed',
  'index.step_not_open',
  'index.step_role',
  'index.step_unmet',
] as const;
