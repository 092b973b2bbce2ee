import { maskIdentity } from '@xinan/cn/identity';
import { maskName } from '@xinan/cn/names';
import type { ActorTx } from '@xinan/platform';
import { residentPlace } from './create-residents.ts';

interface SealedIdentity {
  readonly id: string;
  readonly wrapped_key: Buffer;
  readonly name_sealed: Buffer | null;
  readonly identity_sealed: Buffer | null;
}

/** Name and identity number as the resident's own screen shows them: masked, null where not recorded. */
export function maskOwnIdentity(tx: Pick<ActorTx, 'vault'>, row: SealedIdentity) {
  const key = tx.vault.unwrap('identity', row.wrapped_key);
  const open = (column: 'name_sealed' | 'identity_sealed') => {
    const sealed = row[column];
    return sealed && key.openText(residentPlace(row.id, column), sealed);
  };
  const name = open('name_sealed');
  const number = open('identity_sealed');
  return { nameMasked: name && maskName(name), identityMasked: number && maskIdentity(number) };
}
