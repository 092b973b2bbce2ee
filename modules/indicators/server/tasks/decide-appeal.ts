import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { decideAppeal as route } from '../../contract.ts';
import { taskStates } from '../../domain.ts';
import { asItStands, recordSubmission } from './record-submission.ts';
import { findOpenAppeals } from './store.ts';
import { takeStep } from './take-step.ts';
import { readTask } from './tell-task.ts';

/**
 * 处理申诉: an upheld value is put right by what the department claimed, and scored again; never by whoever verified it, and
 * never by whoever raised it. An objection to a snapshot that is upheld goes back to the platform to count again.
 */
export async function decideAppeal(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const [appeal] = await findOpenAppeals(tx, [params.id]);
  if (!appeal) throw new DomainError('record.not_found');
  const { version, verdict, reason } = body;
  if (appeal.raised_by === tx.actor.accountId)
    throw new DomainError('index.step_unmet', {
      step: taskStates.steps.uphold.label,
      conditions: { zh: '由申诉人以外的人处理', en: 'somebody other than who appealed' },
    });
  await tx.run(
    tx.db
      .updateTable('indicator_appeals')
      .set({
        verdict,
        verdict_reason: reason.trim(),
        decided_by: tx.actor.accountId,
        decider_name: tx.actor.displayName,
        decided_at: tx.now,
      })
      .where('id', '=', appeal.id),
  );
  if (appeal.kind === 'data_quality') return readTask(tx, params.id);
  await takeStep(
    tx,
    {
      tasks: [{ id: params.id, version }],
      step: verdict === 'upheld' ? 'uphold' : 'dismiss',
      reason,
    },
    async (task) => {
      if (verdict === 'dismissed') return {};
      if (appeal.claimed_numerator === null) return { outcome: null };
      const change = await recordSubmission(tx, task, {
        ...asItStands(task),
        numerator: appeal.claimed_numerator,
        denominator: appeal.claimed_denominator,
        notApplicable: false,
        note: reason.trim(),
      });
      return { ...change, outcome: null };
    },
  );
  return readTask(tx, params.id);
}
