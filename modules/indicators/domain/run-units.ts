import {
  type CompiledIndicator,
  type CompiledSet,
  formatPeriod,
  type Indicator,
  type IndicatorInput,
  type IndicatorSet,
  indicatorsOf,
  monthsOf,
  type Period,
  rollUpInputs,
  type UnitInput,
  type ValueStatus,
} from '@xinan/indicators';
import { combinePeriods, joiningsOf, type PeriodAnswer } from './combine-periods.ts';
import { endedBy, periodsInside } from './periods-inside.ts';
import { answersFor, type PlanUnit } from './task-plan.ts';
import { type Outcome, outcomeOf, type TaskState } from './task-states.ts';

/** A task as a run reads it. */
export interface TaskAnswer {
  readonly indicator: string;
  readonly unitCode: string;
  readonly period: string;
  readonly state: TaskState;
  readonly outcome: Outcome | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly notApplicable: boolean;
  readonly late: boolean;
  readonly provisional: boolean;
}

/** What became of a task (method, section 5). */
export function statusOf(task: TaskAnswer): ValueStatus {
  const outcome = task.outcome ?? outcomeOf(task.state);
  if (outcome !== 'verified') return outcome;
  if (task.notApplicable) return 'not_applicable';
  if (task.provisional) return 'provisional';
  return task.late ? 'late' : 'reported';
}

const unanswered: PeriodAnswer = { status: 'not_reported', numerator: null, denominator: null };
const answerOf = (task: TaskAnswer | undefined): PeriodAnswer =>
  task ? { status: statusOf(task), numerator: task.numerator, denominator: task.denominator } : unanswered;

const keyOf = (indicator: string, unit: string, period: string): string => `${indicator} ${unit} ${period}`;

const usable: readonly ValueStatus[] = ['reported', 'late', 'provisional'];
const isSettled = ({ outcome, state }: TaskAnswer): boolean =>
  outcome !== null || state === 'verified' || state === 'rejected';

/** A longer frequency: what came of the period that ends now, else the last usable value, carried at most one cycle. */
function carriedInput(
  indicator: Indicator,
  period: Period,
  find: (of: Period) => TaskAnswer | undefined,
): IndicatorInput {
  const ended = endedBy(period, indicator.period);
  // What falls due at the end of this very period is not carried: until it is verified it is left out.
  const isDueNow = endsTogether(ended[0], period);
  for (const [age, from] of ended.entries()) {
    const task = find(from);
    if (!task || !isSettled(task)) continue;
    const answer = { ...answerOf(task), period: from };
    if ((age === 0 && isDueNow) || answer.status === 'not_applicable') return answer;
    if (!isDueNow && usable.includes(answer.status)) return { ...answer, status: 'carried' };
  }
  return { status: 'not_due', numerator: null, denominator: null };
}

const endsTogether = (one: Period, other: Period): boolean => monthsOf(one).at(-1) === monthsOf(other).at(-1);

function unitInput(
  indicator: Indicator,
  unit: PlanUnit,
  { set, period, tasks }: { set: IndicatorSet; period: Period; tasks: ReadonlyMap<string, TaskAnswer> },
): IndicatorInput {
  const find = (of: Period) => tasks.get(keyOf(indicator.code, unit.code, formatPeriod(of)));
  const inside = periodsInside(period, indicator.period);
  if (inside.length === 0) return carriedInput(indicator, period, find);
  return combinePeriods(
    inside.map((of) => answerOf(find(of))),
    joiningsOf(indicator, set),
  );
}

/**
 * The units of a run with what the tasks answered: counties by their own tasks; the city by the sums of the counties, and
 * by its own tasks for what only the city has.
 */
export function unitsOfRun(
  compiled: CompiledSet,
  {
    period,
    units,
    tasks,
    peerGroups = {},
  }: {
    period: Period;
    units: readonly PlanUnit[];
    tasks: readonly TaskAnswer[];
    peerGroups?: Readonly<Record<string, string>>;
  },
): UnitInput[] {
  const { set } = compiled;
  const byKey = new Map(tasks.map((task) => [keyOf(task.indicator, task.unitCode, task.period), task]));
  const own = (unit: PlanUnit): UnitInput => ({
    id: unit.code,
    level: unit.level,
    ...(peerGroups[unit.code] ? { peerGroup: peerGroups[unit.code] as string } : {}),
    inputs: new Map(
      indicatorsOf(set)
        .filter((indicator) => answersFor(compiled.indicators.get(indicator.code) as CompiledIndicator, unit))
        .map((indicator) => [indicator.code, unitInput(indicator, unit, { set, period, tasks: byKey })]),
    ),
  });
  const counties = units.filter(({ level }) => level === 'county').map(own);
  const cities = units
    .filter(({ level }) => level === 'city')
    .map((city) => {
      const only = own(city);
      return { ...only, inputs: rollUpInputs(compiled, counties, { own: only.inputs }) };
    });
  return [...cities, ...counties];
}
