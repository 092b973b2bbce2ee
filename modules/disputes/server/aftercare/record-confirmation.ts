import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { recordConfirmation as route } from '../../contract.ts';
import type { ConfirmationState } from '../../domain.ts';
import type { CaseParts, CaseRow } from '../record/store.ts';
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
  { row, asked }: { row: CaseRow; asked: NonNullable<CaseParts['confirmation']> },
  body: Body,
): void {
  const at = new Date(body.at);
  const since = body.event === 'applied' ? row.effective_at : asked.applied_at;
  if (at > tx.now || (since && at < toTheMinute(since)))
    throw new DomainError('dispute.dates_invalid', {}, [
      {
        pointer: '/at',
        zh: '申请应在协议生效之后，法院决定应在申请之后，且都不晚于现在',
        en: 'applied for after the agreement took effect, decided after that, and not in the future',
      },
    ]);
  // 人民调解法 33: both together, within thirty days.
  const late = body.event === 'applied' && at > asked.due_at;
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
    requireEvent(tx, { row, asked: confirmation }, body);
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
