import { localDateOf } from '@xinan/cn/dates';
import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { TeamPage } from '../contract.ts';
import { findTeams } from './find-teams.ts';
import { mayManage } from './may-manage.ts';
import { readCards } from './read-cards.ts';

async function formerMembers(tx: ActorTx, teamId: string): Promise<TeamPage['formerMembers']> {
  const rows = await tx.all(
    tx.db
      .selectFrom('team_members')
      .select(['practitioner_id', 'joined_on', 'left_on'])
      .where('team_id', '=', teamId)
      .where('left_on', 'is not', null)
      .orderBy('left_on', 'desc')
      .orderBy('id'),
  );
  const cards = await readCards(tx, {
    ids: rows.map((row) => row.practitioner_id),
    day: localDateOf(tx.now),
  });
  const names = new Map(cards.map(({ practitionerId, name }) => [practitionerId, name]));
  return rows.flatMap((row) => {
    const name = names.get(row.practitioner_id);
    return name && row.left_on
      ? [{ practitionerId: row.practitioner_id, name, joinedOn: row.joined_on, leftOn: row.left_on }]
      : [];
  });
}

/** A team with its members and those who have left. Errors: `record.not_found`. */
export async function readTeamPage(tx: ActorTx, id: string): Promise<TeamPage> {
  const [team] = await findTeams(tx, { ids: [id] });
  if (!team) throw new DomainError('record.not_found');
  const names = await nameRegions(tx, [team.regionCode]);
  return {
    ...team,
    regionName: names.get(team.regionCode) ?? team.regionCode,
    members: team.members.map(({ accountId: _account, specialities, ...member }) => ({
      ...member,
      specialities: [...specialities],
    })),
    formerMembers: await formerMembers(tx, id),
    canChange: mayManage(tx, team.regionCode),
  };
}
