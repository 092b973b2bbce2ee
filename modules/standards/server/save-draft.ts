import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import { sql } from 'kysely';
import type { saveDraft as route } from '../contract.ts';
import { type Block, parseDocument, repeatedNumbers } from '../domain.ts';
import { readVersion } from './rows.ts';
import { tellStandardsChanged } from './tell-standards-changed.ts';
import { lockVersion, requireStep } from './version-to-change.ts';

function readText(text: string, pointer: string): Block[] {
  const blocks = parseDocument(text);
  const repeated = repeatedNumbers(blocks);
  if (repeated.length > 0)
    throw new DomainError('standard.clause_repeated', { numbers: repeated.join(' ') }, [
      { pointer, zh: `编号重复：${repeated.join(' ')}`, en: `numbers twice: ${repeated.join(' ')}` },
    ]);
  return blocks;
}

/** Saves a draft over the revision it was written on; whoever saves has written it. */
export async function saveDraft(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const version = await lockVersion(tx, params.id, body.revision);
  requireStep(tx, 'save', version);
  const { accountId, displayName } = tx.actor;
  await tx.run(
    tx.db
      .updateTable('standard_versions')
      .set({
        title_zh: body.title.zh.trim(),
        title_en: body.title.en.trim(),
        owner_zh: body.owner.zh.trim(),
        owner_en: body.owner.en.trim(),
        body_zh: JSON.stringify(readText(body.text.zh, '/text/zh')),
        body_en: JSON.stringify(readText(body.text.en, '/text/en')),
        change_note_zh: body.changeNote.zh.trim(),
        change_note_en: body.changeNote.en.trim(),
        screens: [...body.screens],
        is_public: body.isPublic,
        author_id: accountId,
        author_name: displayName,
        writer_ids: sql<string[]>`array(select distinct unnest(writer_ids || ${accountId}::uuid))`,
        written_at: tx.now,
        revision: version.revision + 1,
      })
      .where('id', '=', params.id),
  );
  tellStandardsChanged(tx, version.standardId);
  return readVersion(tx, params.id);
}
