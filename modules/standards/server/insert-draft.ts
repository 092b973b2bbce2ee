import type { Bilingual } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import type { Block } from '../domain.ts';

export interface Draft {
  readonly standardId: string;
  readonly number: number;
  readonly title: Bilingual;
  readonly owner: Bilingual;
  readonly body: { readonly zh: readonly Block[]; readonly en: readonly Block[] };
  readonly screens: readonly string[];
  readonly isPublic: boolean;
  readonly changeNote?: Bilingual;
  /** Who wrote it; the acting person unless told. Null: shipped with the platform. */
  readonly author?: { readonly accountId: string; readonly name: string } | null;
}

const platformName = '心安';

/** Adds a draft. Error of the database: one draft of a standard at a time. */
export async function insertDraft(tx: ActorTx, draft: Draft): Promise<string> {
  const id = tx.newId();
  const signed = signedBy(tx);
  const author =
    draft.author === undefined ? { accountId: signed.account_id, name: signed.actor_name } : draft.author;
  const written = author?.accountId ?? null;
  await tx.run(
    tx.db.insertInto('standard_versions').values({
      id,
      standard_id: draft.standardId,
      number: draft.number,
      title_zh: draft.title.zh.trim(),
      title_en: draft.title.en.trim(),
      owner_zh: draft.owner.zh.trim(),
      owner_en: draft.owner.en.trim(),
      body_zh: JSON.stringify(draft.body.zh),
      body_en: JSON.stringify(draft.body.en),
      change_note_zh: draft.changeNote?.zh ?? '',
      change_note_en: draft.changeNote?.en ?? '',
      screens: [...draft.screens],
      is_public: draft.isPublic,
      author_id: written,
      author_name: author?.name ?? platformName,
      writer_ids: written === null ? [] : [written],
      written_at: tx.now,
    }),
  );
  return id;
}
