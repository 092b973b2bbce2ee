import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { withdrawAbsence as route } from '../contract.ts';

/** Takes back own days off. */
export async function withdrawAbsence(
  tx: ActorTx,
  { params }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const withdrawn = await tx.run(
    tx.db
      .updateTable('practitioner_absences')
      .set({ withdrawn_at: tx.now.toISOString() })
      .where('id', '=', params.id)
      .where('withdrawn_at', 'is', null),
  );
  if (withdrawn === 0) throw new DomainError('record.not_found');
  tx.touch(params.id);
  return {};
}
