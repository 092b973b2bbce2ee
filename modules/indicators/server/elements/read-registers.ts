import { type CompiledIndicator, type CompiledSet, monthsOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { elementsOf, entryOf, periodOf } from '../../domain.ts';
import type { FoundTask } from '../tasks/store.ts';
import { readElements } from './read-elements.ts';

type Task = Pick<FoundTask, 'id' | 'indicator' | 'unit_code' | 'period' | 'set_id'>;

/** The one register element that a denominator is; undefined where it is anything else. */
function registerOf({ numerator, denominator }: CompiledIndicator): string | undefined {
  if (!denominator) return undefined;
  const [element, more] = elementsOf({ numerator: denominator, denominator: null });
  const isRegister = element && !more && entryOf(element.name)?.source.kind === 'register';
  return isRegister && numerator ? element.name : undefined;
}

/** What the registers say each task's denominator is (Q6), by task; nothing where it is no register element. */
export async function readRegisters(
  tx: ActorTx,
  tasks: readonly Task[],
  setOf: (id: string) => CompiledSet,
): Promise<ReadonlyMap<string, number>> {
  const wanted = tasks.flatMap((task) => {
    const element = registerOf(setOf(task.set_id).indicators.get(task.indicator) as CompiledIndicator);
    return element ? [{ task, element, months: monthsOf(periodOf(task.period)) }] : [];
  });
  if (wanted.length === 0) return new Map();
  const all = wanted.flatMap(({ months }) => months);
  const reader = await readElements(tx, {
    elements: wanted.map(({ element }) => element),
    units: [...new Set(tasks.map(({ unit_code }) => unit_code))],
    from: Math.min(...all),
    to: Math.max(...all),
  });
  return new Map(
    wanted.flatMap(({ task, element, months }) => {
      const value = reader.value(task.unit_code, { name: element }, months);
      return value === null ? [] : [[task.id, value] as const];
    }),
  );
}
