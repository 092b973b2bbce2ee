import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { receiveTransfer as route } from '../../contract.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { recordAct } from '../steps/take-step.ts';
import { endTransfer, openTransferOf } from './end-transfer.ts';

const nextDuty = {
  registered: 'dispute.decide',
  accepted: 'dispute.triage',
  triaged: 'dispute.assign',
} as const;
const clockOf = { registered: 'decide', accepted: 'triage', triaged: 'assign' } as const;

/** 接收移交: the receiving desk takes the case over; the next duty of its state begins. */
export function receiveTransfer(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { id, transferId } = params;
  return recordAct(
    tx,
    { id, version: body.version, act: 'receive_transfer' },
    async ({ row, parts, clocks }) => {
      if (openTransferOf(parts)?.id !== transferId) throw new DomainError('record.not_found');
      await endTransfer(tx, row, transferId);
      const state = row.state as keyof typeof nextDuty;
      await openCaseDuties(tx, row, [
        { kind: nextDuty[state], dueAt: deadline(tx.now, clocks[clockOf[state]]), for: 'desk' },
      ]);
    },
  );
}
