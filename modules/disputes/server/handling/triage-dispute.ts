import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { triageDispute as route } from '../../contract.ts';
import { type Mode, routesAtOurTable, type TriageRoute } from '../../domain.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { takeStep } from '../steps/take-step.ts';

/** How a case is counted once it is sent this way; what is no mediation at all has no mode. */
const modeOf: Partial<Readonly<Record<TriageRoute, Mode>>> = {
  peoples: 'peoples',
  joint: 'joint',
  administrative: 'administrative',
  judicial: 'judicial',
};

/** 分流: how hard, to whom, and for mixed cases who leads. */
export function triageDispute(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, remark, route: way, difficulty, leadAgency, supervised } = body;
  return takeStep(tx, { ...params, version, step: 'triage', remark }, async ({ row, clocks }) => {
    const ours = routesAtOurTable.includes(way);
    await closeDuties(tx, row.id, ['dispute.triage', 'dispute.assign']);
    await openCaseDuties(tx, row, [
      ours
        ? { kind: 'dispute.assign', dueAt: deadline(tx.now, clocks.assign), for: 'desk' }
        : { kind: 'dispute.triage', dueAt: deadline(tx.now, clocks.triage), for: 'desk' },
    ]);
    return {
      route: way,
      difficulty,
      mode: modeOf[way] ?? null,
      lead_agency: leadAgency?.trim() || null,
      supervised,
    };
  });
}
