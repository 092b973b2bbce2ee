import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { recordConfirmation as route } from '../../contract.ts';
import type { ConfirmationState } from '../../domain.ts';
import { recordAct } from '../steps/take-step.ts';
import { toTheMinute } from '../steps/to-the-minute.ts';

type Body = InputOf<typeof route>['body'];

/** Which states each event follows: a court decides only on what was applied for; what was applied for in time may be told later. */
const follows: Readonly<Record<Body['event'], readonly ConfirmationState[]>> = {
  applied: ['open', 'lapsed'],
  confirmed: ['applied'],
  refused: ['applied'],
};

function requireEvent(
  tx: ActorTx,
  { row, dueAt }: { row: { confirmation: string; effective_at: Date | null }; dueAt: Date },
  body: Body,
): void {
  const at = new Date(body.at);
  if (at > tx.now || !row.effective_at || at < toTheMinute(row.effective_at))
    throw new DomainError('dispute.dates_invalid', {}, [
      {
        pointer: '/at',
        zh: '时间应在协议生效之后、现在之前',
        en: 'between the agreement taking effect and now',
      },
    ]);
  // 人民调解法 33: both together, within thirty days.
  const late = body.event === 'applied' && at > dueAt;
  const follow = follows[body.event].includes(row.confirmation as ConfirmationState);
  if (!follow || late || (body.event === 'applied' && !body.bothParties))
    throw new DomainError('dispute.not_confirmable');
}

/** 登记司法确认: applied for by both parties together in time, then decided by the court. */
export const recordConfirmation = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { ...params, version: body.version, act: 'record_confirmation' }, async ({ row, parts }) => {
    const { confirmation } = parts;
    if (!confirmation) throw new DomainError('dispute.not_confirmable');
    requireEvent(tx, { row, dueAt: confirmation.due_at }, body);
    const at = new Date(body.at);
    const named = {
      ...(body.court ? { court: body.court } : {}),
      ...(body.documentNo ? { document_no: body.documentNo } : {}),
    };
    const set =
      body.event === 'applied'
        ? { applied_at: at, ...named }
        : { decided_at: at, confirmed: body.event === 'confirmed', ...named };
    await tx.run(tx.db.updateTable('dispute_confirmations').set(set).where('dispute_id', '=', row.id));
    await closeDuties(tx, row.id, ['dispute.confirmation']);
    return { confirmation: body.event };
  });
