import { suzhou } from '@xinan/cn/regions-data';
import { type ScoreRow, townRows } from '@xinan/city-index/domain';
import { compileSet, drawsFor, type IndicatorSet, type Period } from '@xinan/indicators';
import type { Scale } from '../../plan.ts';
import { makeId, randomStream } from '../../random.ts';
import { indexTexts } from '../../texts/index-texts.ts';
import type { ElementValueRecord } from '../element-values.ts';
import { inventedCounty } from '../regions.ts';
import type { Places } from '../places.ts';
import { publishedAt, scoredAt } from './after-score.ts';
import { listRegisters, peerGroups } from './city-register.ts';
import { generateEvidence } from './evidence-files.ts';
import { generateQuestionnaires } from './index-experts.ts';
import { figureSource } from './index-figures.ts';
import { generateIndexPeople, indexPeople } from './index-people.ts';
import type { RunOrder, RunSources, RunTask } from './index-runs.ts';
import { generateSets, setCode } from './index-sets.ts';
import { type CycleRecord, generateIndexTasks, newestQuarter, tasksOf } from './index-tasks.ts';
import { countLive, type LiveRecords } from './live-figures.ts';
import { planCycles } from './plan-cycles.ts';
import { openRegisters } from './register-book.ts';
import type { IndexTask } from './task-file.ts';
import { dealRooms } from './town-rooms.ts';

export interface IndexSources extends LiveRecords {
  readonly seed: number;
  readonly scale: Scale;
  readonly now: Date;
  readonly places: Places;
  readonly elementValues: readonly ElementValueRecord[];
  /** The reference set, loaded beforehand. */
  readonly set: IndicatorSet;
  /** Names that people of the house already have. */
  readonly names: readonly string[];
}

/** A run with what its rows are signed with. */
export interface RunRecord extends RunOrder {
  readonly cycleId: string;
  readonly publicationId: string;
  readonly publicAt: Date;
  readonly supersedes: string | null;
  readonly reason: string | null;
}

/** So many publications are drawn as finely as the method asks; older ones as coarsely as a preview, and say so. */
const newestCount = 3;

function orderRuns(seed: number, cycles: readonly CycleRecord[]): RunRecord[] {
  const random = randomStream(seed, 'index/runs');
  const publicDays = cycles.flatMap(({ plan }) =>
    plan.runs.flatMap(({ publishOn, state }) => (publishOn && state === 'published' ? [publishOn] : [])),
  );
  const newestFrom = publicDays.toSorted().at(-newestCount) ?? '';
  const capped = newestQuarter(cycles.map(({ plan }) => plan));
  return cycles.flatMap(({ id: cycleId, plan: cycle }) => {
    let supersedes: string | null = null;
    const seedOfCycle = random.whole(1, 2 ** 31);
    return cycle.runs.map((plan): RunRecord => {
      const at = scoredAt(plan);
      const isCorrection = plan.state === 'published' && plan.ordinal > 1;
      const isNewest = plan.state === 'published' && (plan.publishOn ?? '') >= newestFrom;
      const record: RunRecord = {
        runId: makeId(random, at),
        publicationId: makeId(random, publishedAt(plan)),
        publicAt: publishedAt(plan),
        cycleId,
        plan,
        cycle,
        at,
        seed: isCorrection ? seedOfCycle : seedOfCycle + plan.ordinal - 1,
        draws: isNewest ? drawsFor.publication : drawsFor.preview,
        cap: cycle === capped ? { unit: inventedCounty.code, reason: indexTexts.cap } : null,
        supersedes,
        reason: isCorrection ? indexTexts.correction : null,
      };
      supersedes = record.runId;
      return record;
    });
  });
}

/** When the outcome of a task stood: what was nobody's answer stands from the calculation on. */
const settledAt = ({ decisions }: IndexTask): Date | null =>
  decisions.find(({ to, step }) => to === 'verified' || to === 'rejected' || step === 'score')?.at ?? null;

const toRunTask = (task: IndexTask): RunTask => ({
  indicator: task.indicator,
  unitCode: task.unit,
  period: task.period,
  state: task.state,
  outcome: task.outcome,
  numerator: task.figures?.numerator ?? null,
  denominator: task.figures?.denominator ?? null,
  notApplicable: task.notApplicable,
  late: task.late,
  provisional: task.provisional,
  settledAt: settledAt(task),
  before: task.before && { ...task.before, ...task.before.figures },
});

/** The living index of the demonstration: people, sets, cycles with their tasks, and the runs that are to be made. */
export function generateIndex(sources: IndexSources) {
  const { seed, scale, now, places, set, names } = sources;
  const plans = planCycles(scale, now);
  const people = generateIndexPeople(seed, { set, places, names });
  const desk = indexPeople(people);
  const registers = listRegisters(places, openRegisters(sources.elementValues));
  const compiled = compileSet(set);
  const live = countLive(
    compiled,
    sources,
    places.counties.flatMap(({ towns }) => towns.map(({ code }) => code)),
  );
  const figuresOf = figureSource({ seed, compiled, registers, live, newest: newestQuarter(plans)?.period });
  const cycles = generateIndexTasks(plans, { seed, now, compiled, registers, desk, figuresOf, live });
  const runs = orderRuns(seed, cycles);
  const runSources: RunSources = {
    set,
    setCode,
    units: registers.map(({ unit }) => unit),
    names: new Map(
      registers.map(({ unit: { code } }) => [code, code === suzhou.code ? suzhou.name : places.nameOf(code)]),
    ),
    peerGroups,
    tasks: Map.groupBy(cycles.flatMap(tasksOf).map(toRunTask), ({ period }) => period),
    orders: runs.map(({ runId, plan, cycle, at, seed: own, draws: count, cap }) => ({
      runId,
      plan,
      cycle,
      at,
      seed: own,
      draws: count,
      cap,
    })),
  };
  return {
    people,
    desk,
    sets: generateSets(seed, set, { desk, now }),
    cycles,
    evidence: generateEvidence(seed, cycles, compiled),
    questionnaires: generateQuestionnaires(seed, set, { desk, now }),
    runs,
    runSources,
    /** Values of towns as a run keeps them, beside its own rows. */
    townsOf: (period: Period, rows: readonly ScoreRow[]): ScoreRow[] =>
      [live.townsOf(period), dealRooms(seed, places.counties, rows)].flatMap((inputs) =>
        townRows(compiled, { period, inputs }),
      ),
  };
}

export type IndexRecords = ReturnType<typeof generateIndex>;
