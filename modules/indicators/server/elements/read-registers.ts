import type { CompiledSet } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import type { FoundTask } from '../tasks/store.ts';

/** What the registers say each task's denominator is, by task; nothing where it names no register element. */
export function readRegisters(
  _tx: ActorTx,
  _rows: readonly FoundTask[],
  _setOf: (id: string) => CompiledSet,
): Promise<ReadonlyMap<string, number>> {
  return Promise.resolve(new Map());
}
