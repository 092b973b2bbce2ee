import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { finishService as route } from '../../contract.ts';
import { findCase } from '../record/store.ts';
import { countToday } from '../steps/count-case.ts';
import { announceChange } from '../steps/notices.ts';
import { notOpen } from '../steps/take-step.ts';
import { readCounsellorView } from './counsellor-view.ts';

const label = { zh: '完成服务', en: 'finish the service' };

/** 完成服务: the hours are taken from the counsellor's own notes; the office may then review. */
export async function finishService(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await findCase(tx, params.id);
  const minutes = await tx.one(
    tx.db
      .selectFrom('dispute_psych_notes')
      .select(sql<number>`coalesce(sum(minutes), 0)::integer`.as('sum'))
      .where('dispute_id', '=', row.id)
      .where('account_id', '=', tx.actor.accountId),
  );
  const done = await tx.run(
    tx.db
      .updateTable('dispute_team_members')
      .set({ state: 'served', served_at: tx.now, minutes_served: minutes.sum })
      .where('dispute_id', '=', row.id)
      .where('account_id', '=', tx.actor.accountId)
      .where('part', '=', 'counsellor')
      .where('state', '=', 'accepted'),
  );
  if (done === 0) throw notOpen(label, row.state);
  countToday(tx, row, { metric: 'dispute.served', dims: { part: 'counsellor' } });
  announceChange(tx, row);
  return readCounsellorView(tx, row.id);
}
