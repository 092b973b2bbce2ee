import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { getRegister as route } from '../../contract.ts';
import { readUnits } from '../places/read-units.ts';
import { findInForce } from './store.ts';

/** 基础台账: what the data office recorded of the city and its counties, as it holds in a month. */
export async function getRegister(
  tx: ActorTx,
  { query }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const units = await readUnits(tx);
  return {
    units: units.map(({ code, name }) => ({ code, name })),
    values: await findInForce(tx, { units: units.map(({ code }) => code), month: query.month }),
  };
}
