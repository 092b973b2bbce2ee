import { checkReport, type PlannedTask, planTasks } from '@xinan/city-index/domain';
import { type CompiledIndicator, type CompiledSet, type Finding, runValue } from '@xinan/indicators';
import { makeId, type Random, randomStream } from '../../random.ts';
import { tellAfterScore } from './after-score.ts';
import { type BatchDays, drawBatchDays } from './batch-days.ts';
import type { UnitRegister } from './city-register.ts';
import { type Incident, incidentOf, type Moment, momentsOf, stageOf } from './incidents.ts';
import type { Desk } from './index-people.ts';
import type { CyclePlan } from './plan-cycles.ts';
import { type NamedFormula, nameFormulas, tellSnapshot } from './snapshot-course.ts';
import { tellReport } from './task-course.ts';
import { type IndexTask, TaskFile } from './task-file.ts';
import type { Figures, FiguresOf } from './value-model.ts';

/** What one department reports for one unit in one cycle. */
export interface BatchRecord {
  readonly id: string;
  readonly batchNo: string;
  readonly department: string;
  readonly unit: string;
  readonly tasks: readonly IndexTask[];
}

/** A cycle with everything that was reported in it. */
export interface CycleRecord {
  readonly id: string;
  readonly plan: CyclePlan;
  readonly batches: readonly BatchRecord[];
  /** What the draw of the spot checks was made from. */
  readonly spotSeed: number | null;
}

export interface TaskSources {
  readonly seed: number;
  readonly now: Date;
  readonly compiled: CompiledSet;
  readonly registers: readonly UnitRegister[];
  readonly desk: Desk;
  readonly figuresOf: FiguresOf;
}

/** Values of one indicator and unit that were verified before, oldest first. */
type Series = { readonly period: string; readonly value: number }[];
const historyLength = 8;

const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

/** Cohorts that are still within their time limit when they are counted first. */
const cohortIndicator = 'A2-06';
const spotShare = 0.1;

/** Tells the tasks of all cycles, in the order of their periods, so that each is checked against those before it. */
class TaskTeller {
  readonly #sources: TaskSources;
  readonly #series = new Map<string, Series>();
  readonly #formulas: ReadonlyMap<string, NamedFormula>;
  readonly #registers: ReadonlyMap<string, UnitRegister>;

  constructor(sources: TaskSources) {
    this.#sources = sources;
    this.#formulas = nameFormulas(sources.compiled);
    this.#registers = new Map(sources.registers.map((register) => [register.unit.code, register]));
  }

  tell(plan: CyclePlan, isNewest: boolean): CycleRecord {
    const { seed, compiled, registers } = this.#sources;
    const random = randomStream(seed, `index/cycle/${plan.words}`);
    const units = registers.map(({ unit }) => unit);
    const planned = planTasks(compiled.set, { type: plan.period.type, units });
    const moments = momentsOf(plan, isNewest);
    const forms = Map.groupBy(planned, ({ department, unitCode }) => `${department}-${unitCode}`);
    const openedAt = new Date(`${plan.endsOn}T09:00:00Z`);
    return {
      id: makeId(random, openedAt),
      plan,
      spotSeed: plan.state === 'collecting' ? null : random.whole(1, 2 ** 31),
      batches: [...forms].map(([key, tasks]) => {
        const id = makeId(random, openedAt);
        const [department = '', unit = ''] = key.split('-');
        const days = drawBatchDays(random, plan);
        return {
          id,
          batchNo: `${plan.words}-${key}`,
          department,
          unit,
          tasks: tasks.map((task) => this.#tellTask(task, { plan, moments, random, days, batchId: id })),
        };
      }),
    };
  }

  #tellTask({ indicator: code, department, unitCode, mode }: PlannedTask, around: Around): IndexTask {
    const { now, compiled, figuresOf, desk } = this.#sources;
    const { plan, random, moments, days, batchId } = around;
    const one = compiled.indicators.get(code) as CompiledIndicator;
    const { indicator } = one;
    const register = this.#registers.get(unitCode) as UnitRegister;
    const start = { batchId, indicator: code, department, unit: unitCode, period: plan.words, mode };
    const file = new TaskFile({ ...start, id: makeId(random, days.snapshotAt) }, { random, now });
    const happens = { indicator, unit: unitCode, moments, random };
    const incident = incidentOf(happens);
    const right = figuresOf(indicator, register, plan.period);
    const first = wrongAtFirst(right, incident);
    const figures = first ?? right;
    const series = this.#seriesOf(code, unitCode);
    const findings = this.#check(one, figures, { plan, series });
    if (mode === 'computed')
      tellSnapshot({
        file,
        indicator,
        formula: this.#formulas.get(code) as NamedFormula,
        days,
        desk,
        figures,
        findings,
        provisional: code === cohortIndicator && ['collecting', 'previewed'].includes(plan.state),
        objects: incident === 'objection',
      });
    else {
      const stage = moments.includes('collecting') ? stageOf(happens) : null;
      tellReport({ file, indicator, cycle: plan, days, desk, figures, findings }, { incident, stage });
      spotCheck(file, random);
    }
    const isVerified = file.task.state === 'verified' && !file.task.notApplicable;
    tellAfterScore({ file, cycle: plan, desk, incident, first, right });
    const value = isVerified && file.task.figures ? runValue(one, file.task.figures, plan.period) : null;
    if (value !== null) series.push({ period: plan.words, value });
    return file.task;
  }

  #seriesOf(code: string, unit: string): Series {
    const key = `${code} ${unit}`;
    const known = this.#series.get(key) ?? [];
    this.#series.set(key, known);
    return known;
  }

  #check(
    one: CompiledIndicator,
    figures: Figures,
    { plan, series }: { plan: CyclePlan; series: Series },
  ): Finding[] {
    const season = series.find(({ period }) => period === yearBefore(plan.words));
    return checkReport(one, figures, {
      period: plan.period,
      comparable: (season ?? series.at(-1))?.value ?? null,
      history: series.slice(-historyLength).map(({ value }) => value),
      register: null,
    });
  }
}

interface Around {
  readonly plan: CyclePlan;
  readonly moments: readonly Moment[];
  readonly random: Random;
  readonly days: BatchDays;
  readonly batchId: string;
}

/** What was reported where it turned out wrong later: too little, as the appeal or the correction says. */
function wrongAtFirst(right: Figures, incident: Incident | null): Figures | null {
  if (incident === 'mistyped') return { ...right, numerator: Math.round(right.numerator * 0.62) };
  if (incident === 'appeal_upheld') return { ...right, numerator: Math.max(0, right.numerator - 6) };
  return null;
}

/** A tenth of what was verified had been looked at on the spot. */
function spotCheck({ task }: TaskFile, random: Random): void {
  const isDrawn = random.chance(spotShare);
  if (!isDrawn || task.spotCheck !== null || task.notApplicable) return;
  if (task.state === 'verified') task.spotCheck = 'agrees: 现场查看台账，与填报数一致';
  if (task.state === 'dept_approved') task.spotCheck = 'chosen';
}

/** Every cycle with its tasks. The order of the plans is that of their periods within one frequency. */
export function generateIndexTasks(plans: readonly CyclePlan[], sources: TaskSources): CycleRecord[] {
  const teller = new TaskTeller(sources);
  const newest = newestQuarter(plans);
  return plans.map((plan) => teller.tell(plan, plan === newest));
}

/** The last quarter that was published. */
export const newestQuarter = (plans: readonly CyclePlan[]): CyclePlan | undefined =>
  plans.findLast(({ period, state }) => period.type === 'quarter' && state === 'published');

export const tasksOf = ({ batches }: CycleRecord): IndexTask[] => batches.flatMap(({ tasks }) => [...tasks]);
