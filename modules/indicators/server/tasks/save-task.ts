import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { saveTask as route } from '../../contract.ts';
import { takeStep } from './take-step.ts';
import { readTask } from './tell-task.ts';

/** 保存: what is typed is kept as it is; the checks answer at once and stop nothing before it is submitted. */
export async function saveTask(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, numerator, denominator, note, explanations } = body;
  await takeStep(
    tx,
    {
      tasks: [{ id: params.id, version }],
      step: ({ state }) => (state === 'returned' || state === 'overdue' ? 'amend' : 'save'),
    },
    () => ({ numerator, denominator, note: note.trim(), explanations, not_applicable: false }),
  );
  return readTask(tx, params.id);
}
