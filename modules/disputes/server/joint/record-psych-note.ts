import type { InputOf, OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordPsychNote as route } from '../../contract.ts';
import { places } from '../record/places.ts';
import { findCase } from '../record/store.ts';
import { countToday } from '../steps/count-case.ts';
import { staffSigned } from '../steps/signature.ts';
import { readCounsellorView } from './counsellor-view.ts';

/** 心理顾问记录: under a key of its own, in no file; only its minutes are counted. */
export async function recordPsychNote(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const row = await findCase(tx, params.id);
  const id = tx.newId();
  const { key, wrapped } = tx.vault.newKey('dispute_psych');
  await tx.run(
    tx.db.insertInto('dispute_psych_notes').values({
      id,
      dispute_id: row.id,
      at: tx.now,
      minutes: body.minutes,
      ...staffSigned(tx),
      wrapped_key: wrapped,
      sealed: key.seal(places.psychNote(id), body.text.trim()),
    }),
  );
  countToday(tx, row, { metric: 'dispute.psych_minutes', quantity: body.minutes });
  return readCounsellorView(tx, row.id);
}
