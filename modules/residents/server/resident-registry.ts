import type { ResidentRegistry } from '@xinan/accounts';
import type { ActorTx } from '@xinan/platform';
import { createResidents, residentPlace } from './create-residents.ts';

async function accountOf(tx: ActorTx, phoneIndex: Buffer): Promise<string | undefined> {
  const [row] = await tx.sql<{ account: string | null }>('select account_of_phone($1) as account', [
    phoneIndex,
  ]);
  return row?.account ?? undefined;
}

/** Two first sign-ins at once with one number make one resident: the second waits here and finds the first. */
async function enrol(tx: ActorTx, phone: string): Promise<string> {
  const phoneIndex = tx.vault.blindIndex('phone', phone);
  await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `enrol ${phoneIndex.toString('hex')}`,
  ]);
  const known = await accountOf(tx, phoneIndex);
  if (known) return known;
  const [resident] = await createResidents(tx, [{ phone }]);
  if (!resident) throw new Error('a resident was to be enrolled');
  tx.touch(resident.id, resident.id);
  return resident.accountId;
}

/** The number of a resident, opened. */
export const openPhone = (
  tx: Pick<ActorTx, 'vault'>,
  row: { id: string; wrapped_key: Buffer; phone_sealed: Buffer | null },
): string | null =>
  row.phone_sealed
    ? tx.vault
        .unwrap('identity', row.wrapped_key)
        .openText(residentPlace(row.id, 'phone_sealed'), row.phone_sealed)
    : null;

/** How signing in finds and enrols residents; the shell hands it to the accounts module. */
export const residentRegistry: ResidentRegistry = { accountOf, enrol };
