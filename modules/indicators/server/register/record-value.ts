import { localDateOf } from '@xinan/cn/dates';
import { toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordRegisterValue as route } from '../../contract.ts';
import { judgeEntry, monthNumberOf, registerElements } from '../../domain.ts';
import { recordElements } from '../elements/record-elements.ts';
import { readUnits } from '../places/read-units.ts';
import { findInForce, firstDay } from './store.ts';

/** 登记: an entry with its basis; the value of that month is the last entry's. */
export async function recordValue(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { id, element, unit, month, value, basis } = body;
  const reason = body.reason?.trim() || null;
  const place = (await readUnits(tx)).find(({ code }) => code === unit);
  if (!place || !registerElements.some((each) => each.id === element))
    throw new DomainError('record.not_found');
  const [before] = await findInForce(tx, { units: [unit], month, element });
  const faults = judgeEntry(
    { element, level: place.level, value, month, reason },
    { thisMonth: localDateOf(tx.now).slice(0, 7), inForce: before?.value ?? null },
  );
  if (faults.length > 0) throw new DomainError('request.invalid', {}, faults);
  await recordElements(tx, [{ element, unit, month: monthNumberOf(firstDay(month)), value }]);
  await tx.run(
    tx.db.insertInto('indicator_register_entries').values({
      id,
      element,
      unit_code: unit,
      area: toLtree(unit),
      month: firstDay(month),
      value,
      basis: basis.trim(),
      reason,
      recorded_by: tx.actor.accountId,
      recorder_name: tx.actor.displayName,
      recorded_at: tx.now,
    }),
  );
  tx.touch(id);
  const [kept] = await findInForce(tx, { units: [unit], month, element });
  if (!kept) throw new Error('a recorded value was not found');
  return kept;
}
