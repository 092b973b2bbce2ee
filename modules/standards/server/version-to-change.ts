import { DomainError } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { judgeStep } from '@xinan/contract-kit/state-table';
import { type VersionCondition, type VersionState, type VersionStep, versionStates } from '../domain.ts';

/** What a step looks at before it is taken. */
export interface VersionToChange {
  readonly id: string;
  readonly standardId: string;
  readonly number: number;
  readonly state: VersionState;
  readonly revision: number;
  readonly writerIds: readonly string[];
  readonly validFrom: string | null;
  readonly texts: readonly [zh: number, en: number];
}

/** Locks a version. Errors: `record.not_found`; `record.changed` where a revision is given and is not the present one. */
export async function lockVersion(tx: ActorTx, id: string, revision?: number): Promise<VersionToChange> {
  const row = await tx.one(
    tx.db
      .selectFrom('standard_versions')
      .select([
        'id',
        'standard_id',
        'number',
        'state',
        'revision',
        'writer_ids',
        'valid_from',
        'body_zh',
        'body_en',
      ])
      .where('id', '=', id)
      .forUpdate(),
  );
  if (revision !== undefined && row.revision !== revision) throw new DomainError('record.changed');
  const sizeOf = (body: unknown) => (Array.isArray(body) ? body.length : 0);
  return {
    id: row.id,
    standardId: row.standard_id,
    number: row.number,
    state: row.state as VersionState,
    revision: row.revision,
    writerIds: row.writer_ids,
    validFrom: row.valid_from,
    texts: [sizeOf(row.body_zh), sizeOf(row.body_en)],
  };
}

const unmetCodes: Readonly<Record<VersionCondition, string>> = {
  other_person: 'standard.own_draft',
  both_languages: 'standard.text_missing',
  not_past: 'standard.starts_in_past',
};

/** Refuses a step the state table does not allow. Errors: `standard.step_not_open`, or what is unmet. */
export function requireStep(
  tx: ActorTx,
  step: VersionStep,
  { state, holds = new Set() }: { state: VersionState; holds?: ReadonlySet<VersionCondition> },
): void {
  const verdict = judgeStep(versionStates, step, { state, roles: tx.actor.roles, holds });
  if (verdict.kind === 'allowed') return;
  const [first] = verdict.kind === 'unmet' ? verdict.conditions : [];
  throw new DomainError(first ? unmetCodes[first] : 'standard.step_not_open');
}
