import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { receiveTransfer as route } from '../../contract.ts';
import { routesAtOurTable, type TriageRoute } from '../../domain.ts';
import type { CaseRow } from '../record/store.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { recordAct } from '../steps/take-step.ts';
import { endTransfer, openTransferOf } from './end-transfer.ts';

const clockOf = { registered: 'decide', accepted: 'triage', triaged: 'assign' } as const;

/** The clock of the state; what goes to another body waits for that, not for a team. */
const nextClock = ({ state, route: way }: CaseRow) =>
  state === 'triaged' && !routesAtOurTable.includes(way as TriageRoute)
    ? 'triage'
    : clockOf[state as keyof typeof clockOf];

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
      const next = nextClock(row);
      await openCaseDuties(tx, row, [
        { kind: `dispute.${next}`, dueAt: deadline(tx.now, clocks[next]), for: 'desk' },
      ]);
    },
  );
}
