import type { Bilingual } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { Block, StandardKind } from '../domain.ts';
import { insertDraft } from './insert-draft.ts';
import { putInForce } from './put-in-force.ts';
import { tellStandardsChanged } from './tell-standards-changed.ts';

/** A text that another room has drafted and had approved by its own rules: a frozen indicator set, say. */
export interface StandardToPublish {
  readonly code: string;
  readonly kind: StandardKind;
  readonly title: Bilingual;
  readonly owner: Bilingual;
  readonly body: { readonly zh: readonly Block[]; readonly en: readonly Block[] };
  readonly screens: readonly string[];
  readonly isPublic: boolean;
  readonly changeNote: Bilingual;
  /** Who drafted it. The acting person approves and must be another. */
  readonly author: { readonly accountId: string; readonly name: string };
  /** Local dates; may lie in the past. */
  readonly validFrom: string;
  readonly validUntil?: string;
}

/** The standard of that code, made where there is none. Locked, so that two publications come one after the other. */
async function standardOf(tx: ActorTx, { code, kind }: StandardToPublish): Promise<string> {
  await tx.run(
    tx.db
      .insertInto('standards')
      .values({ id: tx.newId(), code, kind })
      .onConflict((conflict) => conflict.column('code').doNothing()),
  );
  const { id } = await tx.one(
    tx.db.selectFrom('standards').select('id').where('code', '=', code).forUpdate(),
  );
  return id;
}

/**
 * Registers a text as the next version of the standard `code`, in force from `validFrom`, and ends its predecessor.
 * Runs under an action that gives class `standard` with `cru` at reach `any`.
 * Errors: `standard.own_draft` (author and actor are one), `standard.overlap`, `standard.draft_open` (somebody has a draft of it).
 */
export async function publishStandard(
  tx: ActorTx,
  standard: StandardToPublish,
): Promise<{ standardId: string; versionId: string; number: number }> {
  const standardId = await standardOf(tx, standard);
  const former = await tx.all(
    tx.db
      .selectFrom('standard_versions')
      .select('number')
      .where('standard_id', '=', standardId)
      .orderBy('number', 'desc')
      .limit(1),
  );
  const number = (former[0]?.number ?? 0) + 1;
  const versionId = await insertDraft(tx, { ...standard, standardId, number });
  await putInForce(tx, {
    versionId,
    standardId,
    validFrom: standard.validFrom,
    validUntil: standard.validUntil,
  });
  tellStandardsChanged(tx, standardId);
  return { standardId, versionId, number };
}
