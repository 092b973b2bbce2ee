import type { ActorTx } from '@xinan/platform';
import { createResidents } from '@xinan/residents';
import { noticeOf } from '@xinan/residents/domain';
import type { ResidentRecord } from '../generate/residents.ts';
import { defineTable, insertRows, isThere } from './insert-rows.ts';

const consents = defineTable<ReturnType<typeof consentRows>[number]>()('consents', {
  id: 'uuid',
  resident_id: 'uuid',
  purpose: 'text',
  version: 'text',
  given_at: 'timestamptz',
  withdrawn_at: 'timestamptz',
});
const consentRows = ({ id: resident_id, consents: given }: ResidentRecord) =>
  given.map(({ id, purpose, givenAt, withdrawnAt }) => ({
    id,
    resident_id,
    purpose,
    version: noticeOf(purpose).version,
    given_at: givenAt,
    withdrawn_at: withdrawnAt,
  }));

/** A batch of residents, enrolled and sealed as at their first sign-in, with their consents. */
export async function writeResidents(tx: ActorTx, batch: readonly ResidentRecord[]): Promise<void> {
  const [first] = batch;
  if (!first || (await isThere(tx, 'residents', first.id))) return;
  await createResidents(
    tx,
    batch.map(({ birthDate, consents: _, ...resident }) => ({
      ...resident,
      birthYear: Number(birthDate.slice(0, 4)),
    })),
  );
  await insertRows(tx, consents, batch.flatMap(consentRows));
}
