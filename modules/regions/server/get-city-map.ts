import type { OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getCityMap as route } from '../contract.ts';
import { readSetting } from './read-setting.ts';

interface ApprovedMap {
  readonly reviewNumber: string;
  readonly geojson: unknown;
}

/** The city's approved outlines where it has loaded them with their review number; the schematic tiles otherwise. */
export async function getCityMap(tx: ActorTx): Promise<OutputOf<typeof route>> {
  const approved = await readSetting<ApprovedMap | null>(tx, 'city.map', null);
  if (!approved?.reviewNumber) return { kind: 'tiles', reviewNumber: null, geojson: null };
  return { kind: 'geojson', reviewNumber: approved.reviewNumber, geojson: approved.geojson };
}
