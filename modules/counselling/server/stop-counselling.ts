import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { stopCounselling as route } from '../contract.ts';
import { closeCase, noteStop } from './close-case.ts';
import { readOversight } from './oversee-counselling.ts';
import { takeStep } from './take-step.ts';

const notBegun: readonly string[] = ['requested', 'assigned'];

/** The person told the supervisor that they want no (more) counselling: it ends at once, and nobody asks why. */
export async function stopCounselling(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  await takeStep(
    tx,
    { ...params, ...body, step: (row) => (notBegun.includes(row.state) ? 'decline' : 'end_by_person') },
    async ({ row, step, signed }) => {
      await noteStop(tx, row, signed);
      return closeCase(tx, row, {
        how: step === 'decline' ? 'declined' : 'stopped',
        begun: row.begun_at !== null,
      });
    },
  );
  return readOversight(tx, params.id);
}
