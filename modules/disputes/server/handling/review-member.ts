import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { reviewMember as route } from '../../contract.ts';
import { countToday } from '../steps/count-case.ts';
import { recordAct } from '../steps/take-step.ts';

/** 评价心理顾问服务: once it is served. */
export function reviewMember(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { id, memberId } = params;
  return recordAct(tx, { id, version: body.version, act: 'review_member' }, async ({ row, parts }) => {
    const member = parts.members.find((each) => each.id === memberId && each.state === 'served');
    if (!member) throw new DomainError('record.not_found');
    await tx.run(
      tx.db
        .updateTable('dispute_team_members')
        .set({ state: 'reviewed', reviewed_at: tx.now, review_score: body.score })
        .where('id', '=', memberId),
    );
    countToday(tx, row, {
      metric: 'dispute.reviewed',
      dims: { part: member.part, score: String(body.score) },
    });
  });
}
