import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import { type ActorTx, closeDuties, signedBy } from '@xinan/platform';
import type { recordMeasure as route } from '../../contract.ts';
import type { DisputeDutyKind, SafetyMeasure } from '../../domain.ts';
import { places } from '../record/places.ts';
import { addBeside } from '../steps/add-beside.ts';
import { toTheMinute } from '../steps/to-the-minute.ts';

/** The clock of red that each measure stops. */
const stops: Partial<Readonly<Record<SafetyMeasure, DisputeDutyKind>>> = {
  phone_report: 'dispute.red_phone',
  police_informed: 'dispute.red_police',
  counsellor_offered: 'dispute.red_counsellor',
};

/** 登记安全措施: what was done, when, and to whom it was said. */
export async function recordMeasure(
  tx: ActorTx,
  { params, body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const at = new Date(body.at);
  await addBeside(tx, { ...params, act: 'record_measure' }, async (row) => {
    if (at > tx.now || at < toTheMinute(row.found_at))
      throw new DomainError('dispute.dates_invalid', {}, [
        {
          pointer: '/at',
          zh: '时间应在发现之后、现在之前',
          en: 'between the finding of the dispute and now',
        },
      ]);
    const id = tx.newId();
    const key = tx.vault.unwrap('dispute', row.wrapped_key);
    await tx.run(
      tx.db.insertInto('dispute_measures').values({
        id,
        dispute_id: row.id,
        kind: body.kind,
        at,
        ...signedBy(tx),
        sealed: key.seal(places.measure(id), body.note.trim()),
      }),
    );
    const stopped = stops[body.kind];
    if (stopped) await closeDuties(tx, row.id, [stopped]);
  });
  return {};
}
