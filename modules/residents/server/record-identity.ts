import { localDateOf } from '@xinan/cn/dates';
import { type IdentityResult, maskIdentity, parseIdentity } from '@xinan/cn/identity';
import { maskName } from '@xinan/cn/names';
import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import type { recordIdentity as route } from '../contract.ts';
import { identityFaults } from '../domain.ts';
import { residentPlace } from './create-residents.ts';

type ReadNumber = Extract<IdentityResult, { kind: 'valid' }>;

function readNumber(tx: ActorTx, typed: string): ReadNumber {
  const read = parseIdentity(typed, { onDate: localDateOf(tx.now) });
  if (read.kind === 'valid') return read;
  throw new DomainError('identity.invalid', {}, [
    { pointer: '/identityNumber', ...identityFaults[read.reason] },
  ]);
}

/** Seals the acting resident's name and identity number; what was recorded before is replaced. */
export async function recordIdentity(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const number = readNumber(tx, body.identityNumber);
  const name = body.name.trim();
  const { id, wrapped_key } = await tx.one(
    tx.db.selectFrom('residents').select(['id', 'wrapped_key']).where('id', '=', tx.actor.subjectId),
  );
  const key = tx.vault.unwrap('identity', wrapped_key);
  await tx.run(
    tx.db
      .updateTable('residents')
      .set({
        name_sealed: key.seal(residentPlace(id, 'name_sealed'), name),
        identity_sealed: key.seal(residentPlace(id, 'identity_sealed'), number.normalized),
        identity_index: tx.vault.blindIndex('identity', number.normalized),
        birth_year: Number(number.birthDate.slice(0, 4)),
        sex: number.sex,
      })
      .where('id', '=', id),
  );
  tx.touch(id, id);
  return { nameMasked: maskName(name), identityMasked: maskIdentity(number.normalized) };
}
