import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { tellTeamsChanged } from './tell-teams-changed.ts';

/**
 * Locks a team whose members are about to change, so that two desks cannot each name a lead.
 * Errors: `record.not_found`, `team.dissolved`.
 */
export async function teamToChange(tx: ActorTx, id: string): Promise<void> {
  const team = await tx.one(
    tx.db.selectFrom('teams').select(['status', 'region_code']).where('id', '=', id).forUpdate(),
  );
  if (team.status === 'dissolved') throw new DomainError('team.dissolved');
  tx.touch(id);
  tellTeamsChanged(tx, id, team.region_code);
}

/** Whoever leads the team now becomes a member. */
export async function stepDown(tx: ActorTx, teamId: string): Promise<void> {
  await tx.run(
    tx.db
      .updateTable('team_members')
      .set({ part: 'member' })
      .where('team_id', '=', teamId)
      .where('part', '=', 'lead')
      .where('left_on', 'is', null),
  );
}
