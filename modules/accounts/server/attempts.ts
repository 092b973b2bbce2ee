import { createHash } from 'node:crypto';
import type { ActorTx } from '@xinan/platform';
import { DomainError } from '@xinan/contract-kit';
import { signInLimits } from '../domain.ts';

/** What is guessed at. Passwords by name, known or not; second factors by account, so that strangers cannot lock them. */
export const guessedAt = {
  password: (loginName: string) => subjectOf('password', loginName.trim().toLowerCase()),
  secondFactor: (accountId: string) => subjectOf('second factor', accountId),
  phoneCode: (phoneIndex: Buffer) => subjectOf('phone code', phoneIndex.toString('hex')),
  codesSentTo: (phoneIndex: Buffer) => subjectOf('codes sent', phoneIndex.toString('hex')),
  codesAskedFrom: (address: string) => subjectOf('codes asked', address),
};

const subjectOf = (kind: string, name: string) => createHash('sha256').update(`${kind}|${name}`).digest();

/**
 * Takes one guess of this hour before it is tried; the transaction must commit whatever the guess turns out to be.
 * Returns the attempt's id, or undefined where none is left.
 */
export async function takeAttempt(
  tx: ActorTx,
  subject: Buffer,
  { most = signInLimits.guessesPerHour }: { most?: number } = {},
): Promise<string | undefined> {
  const id = tx.newId();
  const [row] = await tx.sql<{ taken: boolean }>('select take_attempt($1, $2, $3) as taken', [
    id,
    subject,
    most,
  ]);
  return row?.taken ? id : undefined;
}

/** The same, as the expected failure. */
export async function requireAttempt(
  tx: ActorTx,
  subject: Buffer,
  options: { most?: number } = {},
): Promise<string> {
  const id = await takeAttempt(tx, subject, options);
  if (!id) throw new DomainError('sign_in.locked');
  return id;
}

/** The guess was right: it does not count. */
export async function forgiveAttempt(tx: ActorTx, id: string): Promise<void> {
  await tx.sql('select forgive_attempt($1)', [id]);
}
