import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { answerAssignment as route } from '../../contract.ts';
import type { MemberState } from '../../domain.ts';
import { findMembers } from '../record/store.ts';
import { addBeside } from '../steps/add-beside.ts';
import { release } from '../steps/assignments.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { notOpen } from '../steps/take-step.ts';
import { deadline } from '@xinan/cn/calendar';
import { readClocks } from '../steps/read-clocks.ts';

type Answer = InputOf<typeof route>['body']['answer'];

const stateAfter: Readonly<Record<Answer, MemberState>> = {
  accept: 'accepted',
  decline: 'declined',
  recuse: 'recused',
};
/** An offer is answered once; who works on the case may still have to recuse. */
const answerable: Readonly<Record<Answer, readonly string[]>> = {
  accept: ['offered'],
  decline: ['offered'],
  recuse: ['offered', 'accepted'],
};
const label = { zh: '答复指派', en: 'answer the assignment' };

/** The case must not lie without anybody: the desk hears of it and names somebody else. */
async function askDeskAgain(tx: ActorTx, row: Parameters<typeof openCaseDuties>[1]): Promise<void> {
  const clocks = await readClocks(tx);
  await openCaseDuties(tx, row, [
    { kind: 'dispute.assign', dueAt: deadline(tx.now, clocks.assign), for: 'desk' },
  ]);
}

/** A member of the team accepts or declines the case, or recuses; who goes reaches it no longer. */
export async function answerAssignment(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { accountId } = tx.actor;
  const row = await addBeside(tx, { ...params, act: 'answer_assignment' }, async (found) => {
    const mine = (await findMembers(tx, found.id)).filter(
      ({ account_id, state }) => account_id === accountId && answerable[body.answer].includes(state),
    );
    if (mine.length === 0) throw notOpen(label, found.state);
    await tx.run(
      tx.db
        .updateTable('dispute_team_members')
        .set({ state: stateAfter[body.answer], answered_at: tx.now, reason: body.reason ?? null })
        .where(
          'id',
          'in',
          mine.map(({ id }) => id),
        ),
    );
    await tx.run(
      tx.db
        .updateTable('duties')
        .set({ closed_at: tx.now })
        .where('record_id', '=', found.id)
        .where('kind', '=', 'dispute.answer_offer')
        .where('owner_account_id', '=', accountId)
        .where('closed_at', 'is', null),
    );
  });
  if (body.answer === 'accept') return {};
  await askDeskAgain(tx, row);
  if (!accountId) throw new DomainError('action.forbidden');
  if (row.lead_account_id === accountId)
    await closeDuties(tx, row.id, ['dispute.first_contact', 'dispute.mediate', 'dispute.remind']);
  await release(tx, row, { only: accountId });
  return {};
}
