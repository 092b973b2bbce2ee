import { createHash } from 'node:crypto';
import { addDays, localDateOf } from '@xinan/cn/dates';
import {
  type CompiledIndicator,
  type CompiledSet,
  readElement,
  computeInputs,
  monthsOf,
  type Period,
} from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { cohortDays, conditionsHeld, elementsOf, periodOf, type TaskStep } from '../../domain.ts';
import { countReports } from '../elements/count-reports.ts';
import { readElements } from '../elements/read-elements.ts';
import { readCityCode } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';
import { takeStep } from '../tasks/take-step.ts';
import { lockTasks } from '../tasks/store.ts';
import { type WeighedTask, weighTasks } from '../tasks/weigh-tasks.ts';

interface Due {
  readonly id: string;
  readonly set_id: string;
  readonly period: string;
}
/** Earlier months a formula may ask for: a year back, and the same period before that. */
const monthsBack = 24;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Asked = ReturnType<typeof elementsOf>[number];

/** Reads every element the tasks need and computes numerators and denominators, by unit and indicator. */
async function compute(
  tx: ActorTx,
  set: CompiledSet,
  { period, tasks }: { period: Period; tasks: readonly { indicator: string; unit_code: string }[] },
) {
  const indicators = new Set(tasks.map(({ indicator }) => indicator));
  const units = [...new Set(tasks.map(({ unit_code }) => unit_code))];
  const elements = [...indicators].flatMap((code) => {
    const compiled = set.indicators.get(code);
    return compiled ? elementsOf(compiled).map(({ name }) => name) : [];
  });
  const months = monthsOf(period);
  const span = { units, from: (months[0] as number) - monthsBack, to: months.at(-1) as number };
  const reader = await readElements(tx, { elements, ...span });
  const countOwn = await countReports(tx, span);
  const monthOf = (unit: string, element: Asked, month: number): number | null =>
    countOwn(unit, element.name, month) ?? reader.source(unit, element)?.monthly(month) ?? null;
  const city = await readCityCode(tx);
  const inputs = new Map(
    units.map((unit) => [
      unit,
      computeInputs(set, {
        period,
        level: unit === city ? 'city' : 'county',
        reader: { month: (element, month) => monthOf(unit, element, month), whole: () => null },
      }),
    ]),
  );
  const valueOf = (unit: string, element: Asked): number | null =>
    readElement(element, months, {
      elements: set.elements,
      reader: { month: (asked, month) => monthOf(unit, asked, month), whole: () => null },
    });
  return { inputs, valueOf };
}

type Computed = Awaited<ReturnType<typeof compute>>;

async function keepSnapshot(
  tx: ActorTx,
  { row, compiled, set }: WeighedTask,
  { inputs, valueOf }: Computed,
  provisional: boolean,
) {
  const input = inputs.get(row.unit_code)?.get(row.indicator);
  const elements = elementsOf(compiled).map((element) => ({
    element: element.name,
    value: valueOf(row.unit_code, element),
  }));
  const formula = [compiled.numerator.text, compiled.denominator?.text].filter(Boolean).join(' / ');
  await tx.run(
    tx.db.insertInto('indicator_snapshots').values({
      id: tx.newId(),
      task_id: row.id,
      taken_at: tx.now,
      elements: JSON.stringify(elements),
      formula,
      formula_sha256: hashOf(formula),
      edition: set.set.edition,
      provisional,
    }),
  );
  return { numerator: input?.numerator ?? null, denominator: input?.denominator ?? null, provisional };
}

/** Whether the cohort of a value is still open on a day: disputes may yet be settled within their time. */
const isOpenCohort = (compiled: CompiledIndicator, endsOn: string, today: string): boolean =>
  elementsOf(compiled).some(({ name }) => today <= addDays(endsOn, cohortDays[name] ?? -1));

const findDue = (tx: ActorTx, cycleId: string) =>
  tx.all(
    tx.db
      .selectFrom('indicator_tasks')
      .innerJoin('indicator_cycles', 'indicator_cycles.id', 'indicator_tasks.cycle_id')
      .select([
        'indicator_tasks.id',
        'indicator',
        'unit_code',
        'indicator_tasks.state',
        'ends_on',
        'provisional',
      ])
      .where('cycle_id', '=', cycleId)
      .where('mode', '=', 'computed')
      .where((where) =>
        where.or([where('indicator_tasks.state', '=', 'open'), where('provisional', '=', true)]),
      ),
  );

/**
 * 平台取数: after the close of a period each computed value is counted once and frozen; what no check asks about is verified at
 * once. A value whose cohort was not complete is provisional, and counted once more when it is. Answers how many moved.
 */
export async function takeSnapshots(tx: ActorTx, cycle: Due): Promise<number> {
  const today = localDateOf(tx.now);
  const found = await findDue(tx, cycle.id);
  const set = await readSet(tx, cycle.set_id);
  const due = found.filter(({ indicator, state, ends_on }) => {
    const compiled = set.indicators.get(indicator);
    return compiled && today > ends_on && (state === 'open' || !isOpenCohort(compiled, ends_on, today));
  });
  const first = due[0];
  if (!first) return 0;
  const computed = await compute(tx, set, { period: periodOf(cycle.period), tasks: due });
  const step = ({ state }: { state: string }): TaskStep => (state === 'open' ? 'take_snapshot' : 'finalise');
  await takeStep(tx, { tasks: due, step: (row) => step(row) }, (task) =>
    keepSnapshot(tx, task, computed, isOpenCohort(task.compiled, first.ends_on, today)),
  );
  return (
    due.length +
    (await settleSnapshots(
      tx,
      due.map(({ id }) => id),
    ))
  );
}

/** What the platform counted and no check asks about is verified without an eye; the rest waits for the verifier. */
async function settleSnapshots(tx: ActorTx, ids: readonly string[]): Promise<number> {
  const rows = (await lockTasks(tx, ids)).filter(({ state }) => state === 'dept_approved');
  const clear = (await weighTasks(tx, rows)).filter(({ facts }) => conditionsHeld(facts).has('checks_pass'));
  if (clear.length === 0) return 0;
  await takeStep(tx, { tasks: clear.map(({ row }) => ({ id: row.id })), step: 'settle_snapshot' });
  return clear.length;
}
