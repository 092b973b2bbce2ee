import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { toLtree } from '@xinan/cn/regions';
import type { ActorTx } from '@xinan/platform';
import type { capUnit as route } from '../../contract.ts';
import { findCycle } from '../cycles/store.ts';
import { readUnits } from '../places/read-units.ts';
import { readSet } from '../sets/read-set.ts';

/** 等级限定: an event limits the published grade of a unit; its score stays what it is. A later cap replaces an earlier one. */
export async function capUnit(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const cycle = await findCycle(tx, params.id);
  const { set } = await readSet(tx, cycle.set_id);
  const faults = [
    ...(set.legend.some(({ code, min }) => code === body.band && min !== null)
      ? []
      : [{ pointer: '/band', zh: '没有这个等级', en: 'is no band of the legend' }]),
    ...((await readUnits(tx)).some(({ code }) => code === body.unit)
      ? []
      : [{ pointer: '/unit', zh: '不是参评地区', en: 'is no unit that is scored' }]),
  ];
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
  await tx.run(
    tx.db
      .updateTable('indicator_caps')
      .set({ lifted_at: tx.now })
      .where('cycle_id', '=', cycle.id)
      .where('unit_code', '=', body.unit)
      .where('lifted_at', 'is', null),
  );
  await tx.run(
    tx.db.insertInto('indicator_caps').values({
      id: body.id,
      cycle_id: cycle.id,
      unit_code: body.unit,
      area: toLtree(body.unit),
      band: body.band,
      reason: body.reason.trim(),
      set_by: tx.actor.accountId as string,
      setter_name: tx.actor.displayName,
      set_at: tx.now,
    }),
  );
  tx.touch(body.id);
  return {
    id: body.id,
    band: body.band,
    reason: body.reason.trim(),
    setBy: tx.actor.displayName,
    setAt: tx.now.toISOString(),
  };
}
