import { deadline } from '@xinan/cn/calendar';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import type { assessCrisis as route } from '../contract.ts';
import type { RiskLevel, Urgency } from '../domain.ts';
import { joinCase } from './assignments.ts';
import { openCaseDuty, openNextDuty } from './case-duties.ts';
import { countCrisis, countPlanned, countSuperseded, onTime } from './count-crisis.ts';
import { countFirstReview } from './count-review.ts';
import { places } from './places.ts';
import type { Findings } from './sealed-parts.ts';
import { type Scene, takeStep } from './take-step.ts';

async function storeAssessment(
  tx: ActorTx,
  { row, key, signed }: Scene,
  given: { risk: RiskLevel; findings: Findings },
): Promise<void> {
  if (!signed.account_id) throw new DomainError('action.forbidden');
  const id = tx.newId();
  const sealed = key.seal(places.assessment(id), JSON.stringify(given.findings));
  await tx.run(
    tx.db.insertInto('crisis_assessments').values({
      id,
      crisis_id: row.id,
      at: tx.now,
      risk: given.risk,
      ...signed,
      account_id: signed.account_id,
      sealed,
    }),
  );
}

/** Follow-ups run from the last assessment by its rating: what was still to do is superseded. */
async function planFollowUps(tx: ActorTx, { row, parts, clocks }: Scene, risk: RiskLevel): Promise<Date[]> {
  const pending = tx.db
    .updateTable('crisis_follow_ups')
    .where('crisis_id', '=', row.id)
    .where('done_at', 'is', null)
    .where('superseded_at', 'is', null);
  await tx.run(pending.set({ superseded_at: tx.now }));
  countSuperseded(tx, row, parts.followUps);
  const dueDates = clocks.followUps[risk].map((term) => deadline(tx.now, term));
  countPlanned(tx, row, dueDates);
  if (dueDates.length > 0)
    await tx.run(
      tx.db
        .insertInto('crisis_follow_ups')
        .values(dueDates.map((due_at) => ({ id: tx.newId(), crisis_id: row.id, due_at }))),
    );
  return dueDates;
}

async function restartClocks(tx: ActorTx, scene: Scene, risk: RiskLevel): Promise<void> {
  const { row, parts, clocks } = scene;
  await closeDuties(tx, row.id, ['crisis.assess', 'crisis.follow_up', 'crisis.close', 'crisis.plan']);
  if (risk === 'high' && parts.plans.length === 0)
    await openCaseDuty(tx, row, {
      kind: 'crisis.plan',
      dueAt: deadline(tx.now, clocks.planAfterHigh),
      urgent: true,
    });
  await openNextDuty(tx, row, { pending: await planFollowUps(tx, scene, risk), clocks });
}

/** The first assessment of a case is counted, on time or not. */
function countFirst(tx: ActorTx, { row, clocks }: Scene, risk: RiskLevel): void {
  countFirstReview(tx, row);
  if (row.assessed_at) return;
  const urgency = row.urgency as Urgency;
  const dueAt = deadline(row.raised_at, clocks.assess[urgency]);
  countCrisis(tx, row, { metric: 'crisis.assessed', dims: { urgency, onTime: onTime(tx.now, dueAt), risk } });
}

/** Records an assessment: findings sealed, rating in clear for the clocks. A person rates; nothing is computed. */
export function assessCrisis(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, risk, ...findings } = body;
  if (findings.basis.trim() === '')
    throw new DomainError('crisis.basis_missing', {}, [
      { pointer: '/basis', zh: '请写明事实', en: 'state the facts' },
    ]);
  return takeStep(tx, { ...params, version, step: 'assess' }, async (scene) => {
    await joinCase(tx, scene.row);
    await storeAssessment(tx, scene, { risk, findings });
    await restartClocks(tx, scene, risk);
    countFirst(tx, scene, risk);
    return {
      risk,
      assessed_at: scene.row.assessed_at ?? tx.now,
      ...(risk === 'high' ? { last_high_at: tx.now } : {}),
    };
  });
}
