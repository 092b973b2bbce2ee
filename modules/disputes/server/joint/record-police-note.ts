import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordPoliceNote as route } from '../../contract.ts';
import { places } from '../record/places.ts';
import { findCase } from '../record/store.ts';
import { staffSigned } from '../steps/signature.ts';
import { readPoliceView } from './police-view.ts';

/** 民警记录: under a key of its own, in no file. */
export async function recordPoliceNote(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await findCase(tx, params.id);
  const id = tx.newId();
  const { key, wrapped } = tx.vault.newKey('dispute_police');
  await tx.run(
    tx.db.insertInto('dispute_police_notes').values({
      id,
      dispute_id: row.id,
      at: tx.now,
      ...staffSigned(tx),
      wrapped_key: wrapped,
      sealed: key.seal(places.policeNote(id), body.text.trim()),
    }),
  );
  return readPoliceView(tx, row.id);
}
