import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties } from '@xinan/platform';
import { deadline } from '@xinan/cn/calendar';
import type { recordRevisit as route } from '../../contract.ts';
import { places } from '../record/places.ts';
import { openCaseDuties } from '../steps/case-duties.ts';
import { countToday } from '../steps/count-case.ts';
import { openArchive } from '../steps/end-case.ts';
import { recordAct, type Scene } from '../steps/take-step.ts';

/** What is left to visit keeps its duties; after the last one the file is to be archived. */
async function restartClocks(tx: ActorTx, scene: Scene, doneId: string): Promise<void> {
  const { row, parts, clocks } = scene;
  const open = parts.revisits.filter(({ id, done_at }) => done_at === null && id !== doneId);
  await closeDuties(tx, row.id, ['dispute.revisit']);
  await openCaseDuties(
    tx,
    row,
    open.map(({ due_at }) => ({
      kind: 'dispute.revisit',
      dueAt: deadline(due_at, clocks.revisitWindow),
      for: 'table',
      urgent: false,
    })),
  );
  if (open.length === 0 && row.state === 'revisiting') await openArchive(tx, scene);
}

/** 登记回访: reached or not, quiet or not. Nobody reached is a record too, and does not count as quiet. */
export const recordRevisit = (
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> =>
  recordAct(tx, { id: params.id, version: body.version, act: 'record_revisit' }, async (scene) => {
    const { row, parts, key } = scene;
    const revisit = parts.revisits.find((each) => each.id === params.revisitId && each.done_at === null);
    if (!revisit) throw new DomainError('record.not_found');
    const quiet = body.manner === 'unreached' ? null : body.quiet;
    await tx.run(
      tx.db
        .updateTable('dispute_revisits')
        .set({
          done_at: tx.now,
          account_id: tx.actor.accountId,
          actor_name: tx.actor.displayName,
          manner: body.manner,
          quiet,
          sealed: key.seal(places.revisit(revisit.id), body.findings.trim()),
        })
        .where('id', '=', revisit.id),
    );
    countToday(tx, row, {
      metric: 'dispute.revisited',
      dims: { quiet: quiet === null ? 'unknown' : quiet ? 'yes' : 'no', days: String(revisit.day_offset) },
    });
    await restartClocks(tx, scene, revisit.id);
  });
