import { localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { issueLetter as route } from '../contract.ts';
import { consultantProfessions, type Profession } from '../domain.ts';
import { tellTeamsChanged } from './tell-teams-changed.ts';

/** Appoints a colleague of the actor's area as consultant; the first letter puts them on the consultants' panel. */
export async function issueLetter(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  if (body.until < body.from)
    throw new DomainError('practitioner.days_reversed', {}, [
      { pointer: '/until', zh: '不能早于开始日期', en: 'cannot come before the first day' },
    ]);
  const person = await tx.one(
    tx.db
      .updateTable('practitioners')
      .set({ is_consultant: true })
      .where('id', '=', params.id)
      .returning(['area', 'region_code', 'profession']),
  );
  if (!consultantProfessions.includes(person.profession as Profession))
    throw new DomainError('letter.other_profession');
  const id = tx.newId();
  await tx.run(
    tx.db.insertInto('consultant_letters').values({
      id,
      practitioner_id: params.id,
      area: person.area,
      number: body.number.trim(),
      from_day: body.from,
      until_day: body.until,
      issued_on: localDateOf(tx.now),
    }),
  );
  tx.touch(params.id);
  tellTeamsChanged(tx, params.id, person.region_code);
  return { id };
}
