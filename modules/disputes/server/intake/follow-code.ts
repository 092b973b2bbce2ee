import { createHash } from 'node:crypto';
import type { Vault } from '@xinan/platform';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 4;
const groupLength = 4;

/**
 * The code with which a party follows the case, in Crockford base 32: 80 bits derived from the party's id under the city's
 * own key, so that it can be printed again at any time and is stored nowhere.
 */
export function followCodeOf(vault: Vault, partyId: string): string {
  const bits = [...vault.blindIndex('follow', partyId)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const signs = Array.from({ length: groups * groupLength }, (_, index) =>
    alphabet.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join('');
  return Array.from({ length: groups }, (_, index) =>
    signs.slice(index * groupLength, (index + 1) * groupLength),
  ).join('-');
}

/** What is stored of it: the hash of the signs without their dashes, as the code arrives. */
export const followCodeHash = (code: string): Buffer =>
  createHash('sha256').update(code.replaceAll('-', ''), 'utf8').digest();
