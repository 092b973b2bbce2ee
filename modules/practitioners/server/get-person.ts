import { localDateOf } from '@xinan/cn/dates';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { getPerson as route } from '../contract.ts';
import type { TeamKind, TeamPart } from '../domain.ts';
import { upcomingAbsences } from './absence-rows.ts';
import { toLetter } from './letter-rows.ts';
import { mayManage } from './may-manage.ts';
import { readCards } from './read-cards.ts';

const membershipsOf = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('team_members as m')
      .innerJoin('teams as t', 't.id', 'm.team_id')
      .select(['t.id', 't.kind', 't.name_zh', 't.name_en', 'm.part', 'm.joined_on'])
      .where('m.practitioner_id', '=', id)
      .where('m.left_on', 'is', null)
      .where('t.status', '=', 'active')
      .orderBy('m.joined_on')
      .orderBy('t.id'),
  );

const lettersOf = (tx: ActorTx, id: string) =>
  tx.all(
    tx.db
      .selectFrom('consultant_letters')
      .selectAll()
      .where('practitioner_id', '=', id)
      .orderBy('until_day', 'desc')
      .orderBy('id'),
  );

/** One practitioner: what they are good at, what they carry, their teams, letters and days off. */
export async function getPerson(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const today = localDateOf(tx.now);
  const [card] = await readCards(tx, { ids: [params.id], day: today });
  if (!card) throw new DomainError('record.not_found');
  const names = await nameRegions(tx, [card.regionCode]);
  const letters = (await lettersOf(tx, params.id)).map(toLetter);
  const { practitionerId, name, profession, professionName, title, bio, institutionId } = card;
  const { institutionName, regionCode, isConsultant, openCases, mostCases, active } = card;
  return {
    ...{ practitionerId, name, profession, professionName, title, bio, institutionId, institutionName },
    ...{ regionCode, isConsultant, openCases, mostCases, active, letters },
    regionName: names.get(regionCode) ?? regionCode,
    specialities: [...card.specialities],
    hasAccount: card.accountId !== null,
    available: active && !card.absent && openCases < mostCases,
    letterUntil: letters[0]?.until ?? null,
    teams: (await membershipsOf(tx, params.id)).map((row) => ({
      id: row.id,
      kind: row.kind as TeamKind,
      name: { zh: row.name_zh, en: row.name_en },
      part: row.part as TeamPart,
      joinedOn: row.joined_on,
    })),
    absences: await upcomingAbsences(tx, params.id),
    canChange: mayManage(tx, regionCode),
  };
}
