import { deadline } from '@xinan/cn/calendar';
import { toLtree } from '@xinan/cn/regions';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties, dutiesChanged } from '@xinan/platform';
import { nameRegions } from '@xinan/regions';
import type { transferDispute as route } from '../../contract.ts';
import { recountCase } from '../../domain.ts';
import { requireRegion } from '../intake/read-intake.ts';
import type { CaseRow } from '../record/store.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { countedCaseOf } from '../steps/count-case.ts';
import { announceChange } from '../steps/notices.ts';
import { staffSigned } from '../steps/signature.ts';
import { lies } from '../steps/step-reach.ts';
import { moveCase } from '../steps/take-step.ts';
import { committeeOf } from './committee-of.ts';

/** Once is a transfer, twice is a bounce: then only a lead whose area holds both ends may decide. */
function requireNoBounce(tx: ActorTx, row: CaseRow, target: string): void {
  if (row.transfers === 0) return;
  const above = tx.actor.roles.includes('mediation_lead') && lies(toLtree(target), tx.actor.area);
  if (!above) throw new DomainError('dispute.transfer_bounces');
}

/** The sender's row policies would refuse rows that leave the area, so a narrow function of the database moves them. */
async function moveArea(tx: ActorTx, row: CaseRow, target: string): Promise<void> {
  const counted = countedCaseOf(row);
  const cells = recountCase(counted, { ...counted, regionCode: target });
  for (const cell of cells) if (cell.quantity < 0) tx.count(cell);
  const arriving = cells
    .filter(({ quantity }) => quantity > 0)
    .map(({ metric, day, dims }) => ({ id: tx.newId(), metric, day, dims }));
  const area = toLtree(target);
  await tx.sql('select move_dispute($1, $2, $3, $4)', [row.id, target, area, JSON.stringify(arriving)]);
  announceChange(tx, { id: row.id, area });
  tx.emit({ topic: dutiesChanged, recordId: row.id, audience: ['registrar'], area });
}

/** 移交其他地区: the case goes with its clock; who received it must say so, and the sender's lead watches until then. */
export async function transferDispute(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { version, regionCode, reason } = body;
  await requireRegion(tx, regionCode);
  const row = await moveCase(tx, { ...params, version, step: 'transfer', remark: reason }, async (scene) => {
    if (regionCode === scene.row.region_code) throw new DomainError('dispute.target_unknown');
    requireNoBounce(tx, scene.row, regionCode);
    const dueAt = deadline(tx.now, scene.clocks.transferAnswer);
    await tx.run(
      tx.db.insertInto('dispute_transfers').values({
        id: tx.newId(),
        dispute_id: scene.row.id,
        kind: 'area',
        from_region: scene.row.region_code,
        to_region: regionCode,
        sent_at: tx.now,
        ...staffSigned(tx),
        due_at: dueAt,
      }),
    );
    await closeDuties(tx, scene.row.id, [
      'dispute.decide',
      'dispute.triage',
      'dispute.assign',
      'dispute.transfer',
    ]);
    // One for the sender's lead, one that goes with the case to the receiving desk: a transfer into silence is seen on both sides.
    await openCaseDuties(tx, scene.row, [
      { kind: 'dispute.transfer', dueAt, for: 'leads' },
      { kind: 'dispute.transfer', dueAt, for: 'desk' },
    ]);
    const committee = scene.row.accepted_at ? { committee_id: await committeeOf(tx, regionCode) } : {};
    return { ...committee, transfers: scene.row.transfers + 1, supervised: true };
  });
  await moveArea(tx, row, regionCode);
  const names = await nameRegions(tx, [regionCode]);
  return { caseNo: row.case_no, regionName: names.get(regionCode) ?? regionCode };
}
