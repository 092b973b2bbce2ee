import type { ActorTx } from '@xinan/platform';
import { readSetting } from '@xinan/regions';
import type { Scale } from '../plan.ts';

/** With what the load began; a load that goes on after a fall uses the same, so that its records are the same. */
export interface LoadStart {
  readonly seed: number;
  readonly scale: Scale;
  readonly now: string;
}

const names = { started: 'demo.started', loaded: 'demo.loaded' } as const;

export async function keepSetting(tx: ActorTx, name: string, value: unknown): Promise<void> {
  await tx.sql('insert into city_settings (name, value) values ($1, $2) on conflict do nothing', [
    name,
    JSON.stringify(value),
  ]);
}

export const isLoaded = async (tx: ActorTx): Promise<boolean> =>
  (await readSetting<LoadStart | null>(tx, names.loaded, null)) !== null;

/** The start of the load that is under way, or this one's. */
export async function beginLoad(tx: ActorTx, wanted: LoadStart): Promise<LoadStart> {
  await keepSetting(tx, names.started, wanted);
  return readSetting(tx, names.started, wanted);
}

/** The one flag at the end: everything is there. */
export const endLoad = (tx: ActorTx, start: LoadStart): Promise<void> => keepSetting(tx, names.loaded, start);
