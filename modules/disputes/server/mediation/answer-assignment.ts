import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { answerAssignment as route } from '../../contract.ts';
import type { MemberState } from '../../domain.ts';
import { askDesk, loseLead } from '../handling/lose-lead.ts';
import { type CaseRow, findMembers } from '../record/store.ts';
import { addBeside } from '../steps/add-beside.ts';
import { release } from '../steps/assignments.ts';
import { closeDutiesOf } from '../steps/case-duties.ts';
import { notOpen } from '../steps/take-step.ts';
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

/** What the case keeps of an answer: who takes part, and whether anybody leads it. */
async function changeOf(tx: ActorTx, row: CaseRow, { answer, parts }: { answer: Answer; parts: string[] }) {
  if (answer === 'accept')
    return {
      psych_involved: row.psych_involved || parts.includes('counsellor'),
      police_involved: row.police_involved || parts.includes('police'),
    };
  const asked = { row, clocks: await readClocks(tx) };
  if (parts.includes('lead_mediator')) return loseLead(tx, asked);
  await askDesk(tx, asked);
}

/** A member of the team accepts or declines the case, or recuses; who goes reaches it no longer. */
export async function answerAssignment(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { accountId } = tx.actor;
  if (!accountId) throw new DomainError('action.forbidden');
  const { answer, reason } = body;
  const { id } = await addBeside(tx, { ...params, act: 'answer_assignment' }, async (row) => {
    const mine = (await findMembers(tx, row.id)).filter(
      ({ account_id, state }) => account_id === accountId && answerable[answer].includes(state),
    );
    if (mine.length === 0) throw notOpen(label, row.state);
    await tx.run(
      tx.db
        .updateTable('dispute_team_members')
        .set({ state: stateAfter[answer], answered_at: tx.now, reason: reason ?? null })
        .where(
          'id',
          'in',
          mine.map((each) => each.id),
        ),
    );
    await closeDutiesOf(
      tx,
      row.id,
      answer === 'accept' ? { accountId, kind: 'dispute.answer_offer' } : { accountId },
    );
    return changeOf(tx, row, { answer, parts: mine.map(({ part }) => part) });
  });
  if (answer !== 'accept') await release(tx, { id }, { only: accountId });
  return {};
}
