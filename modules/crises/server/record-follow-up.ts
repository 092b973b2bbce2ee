import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { recordFollowUp as route } from '../contract.ts';
import type { FollowUpOutcome } from '../domain.ts';
import { openCaseDuty, openNextDuty } from './case-duties.ts';
import { countCrisis, countDone } from './count-crisis.ts';
import { places } from './places.ts';
import { type Scene, takeStep } from './take-step.ts';

interface Given {
  readonly followUpId?: string | undefined;
  readonly outcome: FollowUpOutcome;
  readonly note: string;
}

/** Fills in a planned follow-up, or adds one that was not planned. */
async function storeFollowUp(
  tx: ActorTx,
  { row, parts, key, signed }: Scene,
  { followUpId, outcome, note }: Given,
): Promise<void> {
  const planned = parts.followUps.find(({ id }) => id === followUpId);
  if (followUpId && !planned) throw new DomainError('record.not_found');
  if (planned?.done_at) throw new DomainError('record.changed');
  const id = planned?.id ?? tx.newId();
  const done = { done_at: tx.now, outcome, ...signed, note_sealed: key.seal(places.followUp(id), note) };
  await tx.run(
    planned
      ? tx.db.updateTable('crisis_follow_ups').set(done).where('id', '=', id)
      : tx.db.insertInto('crisis_follow_ups').values({ id, crisis_id: row.id, due_at: tx.now, ...done }),
  );
  if (planned) countDone(tx, row, { planned, outcome });
}

async function moveClocks(
  tx: ActorTx,
  { row, parts, clocks }: Scene,
  { followUpId, outcome }: Given,
): Promise<void> {
  if (followUpId) {
    await closeDuties(tx, row.id, ['crisis.follow_up']);
    const pending = parts.followUps.filter(({ id, done_at }) => done_at === null && id !== followUpId);
    await openNextDuty(tx, row, { pending: pending.map(({ due_at }) => due_at), clocks });
  }
  if (outcome !== 'escalated') return;
  await closeDuties(tx, row.id, ['crisis.assess']);
  await openCaseDuty(tx, row, {
    kind: 'crisis.assess',
    dueAt: deadline(tx.now, clocks.assess.immediate),
    urgent: true,
  });
}

/** 登记随访. "Worse" asks for a new assessment at once. */
export function recordFollowUp(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, ...given } = body;
  return takeStep(tx, { ...params, version, step: 'follow_up' }, async (scene) => {
    await storeFollowUp(tx, scene, given);
    await moveClocks(tx, scene, given);
    countCrisis(tx, scene.row, { metric: 'crisis.followed_up', dims: { outcome: given.outcome } });
  });
}
