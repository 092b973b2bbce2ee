import type { ActorTx } from '@xinan/platform';
import { countReturn } from '../domain.ts';
import { countDated } from './count-crisis.ts';

/** A new case of somebody whose last one was closed not long ago: that closure did not hold. Known residents only. */
export async function countReturns(
  tx: ActorTx,
  alerts: readonly { readonly residentId?: string | null }[],
): Promise<void> {
  const residents = alerts.flatMap(({ residentId }) => residentId ?? []);
  if (residents.length === 0) return;
  // Whoever raises an alert reads no older case, so a narrow function of the database notes the return.
  const closures = await tx.sql<{ region_code: string; closed_at: Date }>(
    'select region_code, closed_at from note_crisis_returns($1)',
    [residents],
  );
  for (const closure of closures) countDated(tx, closure, countReturn(closure.closed_at, tx.now));
}
