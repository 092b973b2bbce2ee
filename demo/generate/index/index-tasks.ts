import { checkReport, cohortDays, elementsOf, type PlannedTask, planTasks } from '@xinan/city-index/domain';
import { addDays, instantAt } from '@xinan/cn/dates';
import { type CompiledIndicator, type CompiledSet, type Finding, runValue } from '@xinan/indicators';
import { makeId, type Random, randomStream } from '../../random.ts';
import { indexTexts } from '../../texts/index-texts.ts';
import { type Move, tellAfterScore } from './after-score.ts';
import { type BatchDays, drawBatchDays } from './batch-days.ts';
import type { UnitRegister } from './city-register.ts';
import { type Incident, incidentOf, type Moment, momentsOf, stageOf } from './incidents.ts';
import type { Desk } from './index-people.ts';
import type { LiveFigures } from './live-figures.ts';
import type { CyclePlan } from './plan-cycles.ts';
import { finalise, type NamedFormula, nameFormulas, tellSnapshot } from './snapshot-course.ts';
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
  readonly spotSeed: number;
}

export interface TaskSources {
  readonly seed: number;
  readonly now: Date;
  readonly compiled: CompiledSet;
  readonly registers: readonly UnitRegister[];
  readonly desk: Desk;
  readonly figuresOf: FiguresOf;
  readonly live: LiveFigures;
}

/** Values of one indicator and unit that were verified before, oldest first. */
type Series = { readonly period: string; readonly value: number }[];
const historyLength = 8;

const yearBefore = (period: string): string => `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;

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
    const planned = planTasks(compiled, { type: plan.period.type, units });
    const moments = momentsOf(plan, isNewest);
    const forms = Map.groupBy(planned, ({ department, unitCode }) => `${department}-${unitCode}`);
    const openedAt = new Date(`${plan.endsOn}T09:00:00Z`);
    const spotSeed = random.whole(1, 2 ** 31);
    return {
      id: makeId(random, openedAt),
      plan,
      spotSeed,
      batches: [...forms].map(([key, tasks]) => {
        const id = makeId(random, openedAt);
        const [department = '', unit = ''] = key.split('-');
        const days = drawBatchDays(random, plan);
        return {
          id,
          batchNo: `ZB${plan.words}-${key}`,
          department,
          unit,
          tasks: tasks.map((task) =>
            this.#tellTask(task, { plan, moments, random, days, batchId: id, spotSeed }),
          ),
        };
      }),
    };
  }

  #tellTask({ indicator: code, department, unitCode, mode }: PlannedTask, around: Around): IndexTask {
    const { now, compiled, figuresOf, live, desk } = this.#sources;
    const { plan, random, moments, days, batchId, spotSeed } = around;
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
    const findings = this.#check(one, figures, { plan, series, register });
    const more: Move[] = [];
    if (mode === 'computed') {
      const counting = { file, indicator, formula: this.#formulas.get(code) as NamedFormula };
      const finalAt = finalCountAt(one, plan);
      const asOf = days.snapshotAt;
      const seen = finalAt
        ? live.firstOf(figures, { indicator: code, unit: unitCode, period: plan.period, asOf })
        : figures;
      const objects = incident === 'objection';
      tellSnapshot({
        ...counting,
        days,
        desk,
        figures: seen,
        findings,
        provisional: finalAt !== null,
        objects,
      });
      if (finalAt && finalAt <= now)
        more.push({ at: finalAt, take: () => finalise(counting, finalAt, figures) });
    } else {
      const stage = moments.includes('collecting') ? stageOf(happens) : null;
      tellReport({ file, indicator, cycle: plan, days, desk, figures, findings }, { incident, stage });
      spotCheck(file, random, spotSeed);
    }
    const isVerified = file.task.state === 'verified' && !file.task.notApplicable;
    tellAfterScore({ file, cycle: plan, desk, incident, first, right }, more);
    const value =
      isVerified && file.task.figures
        ? runValue(compiled, code, { parts: file.task.figures, period: plan.period })
        : null;
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
    { plan, series, register }: { plan: CyclePlan; series: Series; register: UnitRegister },
  ): Finding[] {
    const { compiled } = this.#sources;
    const season = series.find(({ period }) => period === yearBefore(plan.words));
    return checkReport(compiled, figures, {
      code: one.indicator.code,
      period: plan.period,
      comparable: (season ?? series.at(-1))?.value ?? null,
      history: series.slice(-historyLength).map(({ value }) => value),
      register: registerOf(one, register, plan),
    });
  }
}

interface Around {
  readonly plan: CyclePlan;
  readonly moments: readonly Moment[];
  readonly random: Random;
  readonly days: BatchDays;
  readonly batchId: string;
  readonly spotSeed: number;
}

/** The register figure that a denominator is checked against, where it is one. */
function registerOf(
  { indicator }: CompiledIndicator,
  register: UnitRegister,
  { period }: CyclePlan,
): number | null {
  const { denominator } = indicator.formula;
  return denominator && register.recorded(denominator.expression, period);
}

const nightly = 2 * 60 + 30;

/** When the cohort of a value is complete and counted once more; null where it rests on none. */
function finalCountAt(one: CompiledIndicator, { endsOn }: CyclePlan): Date | null {
  const days = Math.max(...elementsOf(one).map(({ name }) => cohortDays[name] ?? 0));
  return days > 0 ? instantAt(addDays(endsOn, days + 1), nightly) : null;
}

/** What was reported where it turned out wrong later: too little, as the appeal or the correction says. */
function wrongAtFirst(right: Figures, incident: Incident | null): Figures | null {
  if (incident === 'mistyped') return { ...right, numerator: Math.round(right.numerator * 0.62) };
  if (incident === 'appeal_upheld') return { ...right, numerator: Math.max(0, right.numerator - 6) };
  return null;
}

/** A tenth is drawn to be looked at on the spot; what was verified has been. */
function spotCheck({ task }: TaskFile, random: Random, seed: number): void {
  const isDrawn = random.chance(spotShare);
  if (!isDrawn || task.spotCheck !== null || task.notApplicable) return;
  if (task.state === 'verified') task.spotCheck = { found: 'agrees', seed, note: indexTexts.spotAgrees };
  if (task.state === 'dept_approved') task.spotCheck = { found: 'drawn', seed, note: null };
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
