import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { referOn as route } from '../contract.ts';
import { closeCase } from './close-case.ts';
import { takeStep } from './take-step.ts';
import { readRecord } from './tell-record.ts';

/** 转介, with the person's agreement: the record says where to, and sends nothing along. */
export async function referOn(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(tx, { ...params, version: body.version, step: 'refer_on' }, async ({ row }) => ({
    ...(await closeCase(tx, row, { how: 'referred', begun: row.begun_at !== null })),
    referred_to: body.to,
  }));
  return readRecord(tx, params.id);
}
