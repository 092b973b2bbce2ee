import { localDateOf } from '@xinan/cn/dates';
import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Absence } from '../contract.ts';

export interface Days {
  readonly from: string;
  readonly until: string;
}

/** Days off from today on, the next first; withdrawn ones are gone. */
export async function upcomingAbsences(tx: ActorTx, practitionerId: string): Promise<Absence[]> {
  const rows = await tx.all(
    tx.db
      .selectFrom('practitioner_absences')
      .select(['id', 'from_day', 'until_day'])
      .where('practitioner_id', '=', practitionerId)
      .where('withdrawn_at', 'is', null)
      .where('until_day', '>=', localDateOf(tx.now))
      .orderBy('from_day')
      .orderBy('id'),
  );
  return rows.map((row) => ({ id: row.id, from: row.from_day, until: row.until_day }));
}

/** Writes days off for a practitioner whose row the actor reaches. */
export async function writeAbsence(
  tx: ActorTx,
  practitionerId: string,
  { from, until }: Days,
): Promise<Absence> {
  if (until < from)
    throw new DomainError('practitioner.days_reversed', {}, [
      { pointer: '/until', zh: '不能早于开始日期', en: 'cannot come before the first day' },
    ]);
  const { area } = await tx.one(
    tx.db.selectFrom('practitioners').select('area').where('id', '=', practitionerId),
  );
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('practitioner_absences').values({
      id,
      practitioner_id: practitionerId,
      area,
      from_day: from,
      until_day: until,
      declared_at: tx.now.toISOString(),
    }),
  );
  tx.touch(practitionerId);
  return { id, from, until };
}
