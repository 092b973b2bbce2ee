import type { ActorTx } from '@xinan/platform';
import type { TaskRecord } from '../../contract.ts';
import type { WeighedTask } from './weigh-tasks.ts';

/** Q8: for what else the same files were handed in, by hash; only what the reader may see. */
async function otherUses(
  tx: ActorTx,
  { row, evidence }: WeighedTask,
): Promise<ReadonlyMap<string, string[]>> {
  if (evidence.length === 0) return new Map();
  const rows = await tx.all(
    tx.db
      .selectFrom('indicator_evidence')
      .innerJoin('indicator_tasks', 'indicator_tasks.id', 'indicator_evidence.task_id')
      .select(['sha256', 'indicator', 'period'])
      .distinct()
      .where('sha256', 'in', [...new Set(evidence.map(({ sha256 }) => sha256))])
      .where('removed_at', 'is', null)
      .where((where) =>
        where.or([where('indicator', '<>', row.indicator), where('period', '<>', row.period)]),
      )
      .limit(50),
  );
  const uses = new Map<string, string[]>();
  for (const { sha256, indicator, period } of rows)
    uses.set(sha256, [...(uses.get(sha256) ?? []), `${indicator} ${period}`]);
  return uses;
}

/** The files of a task. */
export async function tellEvidence(tx: ActorTx, task: WeighedTask): Promise<TaskRecord['evidence']> {
  const uses = await otherUses(tx, task);
  return task.evidence.map((file) => ({
    id: file.id,
    code: file.code,
    fileName: file.file_name,
    mediaType: file.media_type,
    sizeBytes: file.size_bytes,
    sha256: file.sha256,
    scan: file.scan === 'clean' ? 'clean' : 'not_scanned',
    lookedInto: file.looked_into,
    uploader: file.uploader_name,
    uploadedAt: file.uploaded_at.toISOString(),
    alsoUsedFor: uses.get(file.sha256) ?? [],
  }));
}
