import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { declareNotApplicable as route } from '../../contract.ts';
import { recordSubmission } from './record-submission.ts';
import { takeStep } from './take-step.ts';
import { readTask } from './tell-task.ts';

/** 申报不适用: the quantity has no meaning for this unit and period; the verifier approves the reason like a value. */
export async function declareNotApplicable(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(
    tx,
    {
      tasks: [{ id: params.id, version: body.version }],
      step: 'declare_not_applicable',
      reason: body.reason,
    },
    (task) =>
      recordSubmission(tx, task, {
        numerator: null,
        denominator: null,
        notApplicable: true,
        note: body.reason.trim(),
        explanations: {},
      }),
  );
  return readTask(tx, params.id);
}
