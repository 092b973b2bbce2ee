import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, signedBy } from '@xinan/platform';
import type { saveDraft as route } from '../contract.ts';
import { checkDraft, claimedId, claimedName, isKeepable } from '../domain/check-draft.ts';
import { readDraft } from './draft-rows.ts';
import { type DraftToChange, lockDraft, requireOwnKey, requireStep } from './draft-to-change.ts';
import { tellDraftChanged } from './tell-changes.ts';

type Body = InputOf<typeof route>['body'];

function contentOf(tx: ActorTx, { document, resident, note }: Body) {
  return {
    instrument_id: claimedId(document),
    name: claimedName(document),
    document: JSON.stringify(document),
    resident: resident && JSON.stringify(resident),
    faults: checkDraft(document, resident).faults.length,
    note: note.trim(),
    state: 'draft',
    written_at: tx.now,
  };
}

async function beginDraft(tx: ActorTx, id: string, body: Body): Promise<void> {
  if (body.revision > 0) throw new DomainError('record.not_found');
  const { account_id, actor_name } = signedBy(tx);
  await tx.run(
    tx.db.insertInto('instrument_drafts').values({
      id,
      ...contentOf(tx, body),
      writer_ids: account_id === null ? [] : [account_id],
      writer_names: [actor_name],
    }),
  );
}

/** Whoever saves has written it. */
async function changeDraft(tx: ActorTx, draft: DraftToChange, body: Body): Promise<void> {
  requireStep(tx, 'save', draft);
  const { account_id, actor_name } = signedBy(tx);
  const isNew = account_id !== null && !draft.writerIds.includes(account_id);
  await tx.run(
    tx.db
      .updateTable('instrument_drafts')
      .set({
        ...contentOf(tx, body),
        revision: draft.revision + 1,
        writer_ids: isNew ? [...draft.writerIds, account_id] : [...draft.writerIds],
        writer_names: isNew ? [...draft.writerNames, actor_name] : [...draft.writerNames],
      })
      .where('id', '=', draft.id),
  );
}

/** Saves a draft as it is, faults and all, over the revision it was written on; revision 0 begins one. */
export async function saveDraft(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  if (!isKeepable(body.document))
    throw new DomainError('request.invalid', {}, [
      { pointer: '/document', zh: '应为一份量表文件', en: 'must be an instrument document' },
    ]);
  requireOwnKey(body.document);
  const draft = await lockDraft(tx, params.id, body.revision);
  await (draft ? changeDraft(tx, draft, body) : beginDraft(tx, params.id, body));
  tellDraftChanged(tx, params.id);
  return readDraft(tx, params.id);
}
