import { deadline } from '@xinan/cn/calendar';
import type { InputOf, OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { answerReferral as route } from '../../contract.ts';
import type { DisputeStep } from '../../domain.ts';
import { planRevisits } from '../aftercare/plan-revisits.ts';
import type { CaseChange } from '../record/store.ts';
import { closeCaseDuties, openCaseDuties } from '../steps/case-duties.ts';
import { countTimeliness, endCase, openArchive } from '../steps/end-case.ts';
import { type Scene, takeStep } from '../steps/take-step.ts';

type Answer = InputOf<typeof route>['body']['answer'];

const stepOf: Readonly<Record<Answer, DisputeStep>> = {
  resolved: 'close_referral_resolved',
  failed: 'close_referral_failed',
  take_back: 'take_back',
};

const writes: Readonly<Record<Answer, (tx: ActorTx, scene: Scene) => Promise<CaseChange>>> = {
  resolved: async (tx, scene) => {
    await closeCaseDuties(tx, scene.row.id);
    countTimeliness(tx, scene);
    await planRevisits(tx, scene.row, { from: tx.now, clocks: scene.clocks });
    if (scene.clocks.revisitDays.length === 0) await openArchive(tx, scene);
    return { ended_at: tx.now };
  },
  failed: (tx, scene) => endCase(tx, scene, 'no_agreement'),
  take_back: async (tx, { row, clocks }) => {
    await closeDuties(tx, row.id, ['dispute.referral']);
    await openCaseDuties(tx, row, [
      { kind: 'dispute.triage', dueAt: deadline(tx.now, clocks.triage), for: 'desk' },
    ]);
    // Sent nowhere until it is triaged again.
    return { route: null };
  },
};

/** The answer of the body the case was handed to: resolved, not resolved, or taken back because nothing comes. */
export function answerReferral(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, answer, remark } = body;
  return takeStep(tx, { ...params, version, step: stepOf[answer], remark }, async (scene) => {
    await tx.run(
      tx.db
        .updateTable('dispute_transfers')
        .set({ answered_at: tx.now, answer })
        .where('dispute_id', '=', scene.row.id)
        .where('kind', '=', 'agency')
        .where('answered_at', 'is', null),
    );
    return writes[answer](tx, scene);
  });
}
