import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { writeSafetyPlan as route } from '../contract.ts';
import { places } from './places.ts';
import type { PlanContent } from './sealed-parts.ts';
import { takeStep } from './take-step.ts';

/** A new version of the person's safety plan; former versions stay. */
export function writeSafetyPlan(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, ...content } = body;
  return takeStep(tx, { ...params, version, step: 'write_plan' }, async ({ row, parts, key, signed }) => {
    if (!signed.account_id) throw new DomainError('action.forbidden');
    const planVersion = (parts.plans.at(-1)?.version ?? 0) + 1;
    const sealed = key.seal(places.plan(row.id, planVersion), JSON.stringify(content satisfies PlanContent));
    await tx.run(
      tx.db.insertInto('safety_plans').values({
        crisis_id: row.id,
        version: planVersion,
        at: tx.now,
        ...signed,
        account_id: signed.account_id,
        sealed,
      }),
    );
    await closeDuties(tx, row.id, ['crisis.plan']);
  });
}
