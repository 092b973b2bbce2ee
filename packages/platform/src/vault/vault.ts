import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { aesGcm, sm4Sm3, type Suite } from './suites.ts';

/** What a key protects; each domain has its own key-encryption key, derived from the root key. */
export type KeyDomain =
  | 'clinical'
  | 'crisis'
  | 'dispute'
  | 'dispute_police'
  | 'dispute_psych'
  | 'counselling'
  | 'identity'
  | 'credential'
  | 'answer';

/** Where a sealed value lives. It opens nowhere else: moving ciphertext between rows or columns is detected. */
export interface Place {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** The key of one case: seals and opens its values. */
export interface CaseKey {
  seal(place: Place, plain: string | Uint8Array): Buffer;
  openText(place: Place, sealed: Uint8Array): string;
  openBytes(place: Place, sealed: Uint8Array): Buffer;
}

/** Envelope encryption and blind indexes. Errors: throws when a value was altered, moved, or sealed under another key. */
export interface Vault {
  /** A fresh key for a case and its wrapped form, which is stored with the case; erasing that shreds the case. */
  newKey(domain: KeyDomain): { key: CaseKey; wrapped: Buffer };
  unwrap(domain: KeyDomain, wrapped: Uint8Array): CaseKey;
  /** The domain's own key, for values that belong to no case. */
  domainKey(domain: KeyDomain): CaseKey;
  /** 16 bytes by which equal values can be found without being readable. */
  blindIndex(kind: 'phone' | 'identity' | 'name' | 'place' | 'follow' | 'body', normalized: string): Buffer;
}

const suites: ReadonlyMap<number, Suite> = new Map([aesGcm, sm4Sm3].map((suite) => [suite.id, suite]));
const keyVersion = 1;

const boundTo = (place: Place) => Buffer.from(`${place.table}|${place.column}|${place.row}`, 'utf8');

function sealUnder(suite: Suite, key: Buffer, { bound, plain }: { bound: Buffer; plain: Buffer }): Buffer {
  return Buffer.concat([Buffer.from([suite.id, keyVersion]), suite.seal(key, plain, bound)]);
}

function openUnder(key: Buffer, bound: Buffer, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const suite = suites.get(bytes[0] ?? 0);
  if (!suite || bytes[1] !== keyVersion) throw new Error('sealed value has an unknown suite or key version');
  return suite.open(key, bytes.subarray(2), bound);
}

function caseKey(suite: Suite, key: Buffer): CaseKey {
  return {
    seal: (place, plain) =>
      sealUnder(suite, key, {
        bound: boundTo(place),
        plain: typeof plain === 'string' ? Buffer.from(plain, 'utf8') : Buffer.from(plain),
      }),
    openText: (place, sealed) => openUnder(key, boundTo(place), sealed).toString('utf8'),
    openBytes: (place, sealed) => openUnder(key, boundTo(place), sealed),
  };
}

export interface VaultOptions {
  readonly rootKey: Buffer;
  readonly blindIndexKey: Buffer;
  /** `sm` seals new values with SM4/SM3; both are always readable. */
  readonly suite?: 'aes' | 'sm';
}

export function openVault(options: VaultOptions): Vault {
  const suite = options.suite === 'sm' ? sm4Sm3 : aesGcm;
  const domainKeys = new Map<KeyDomain, Buffer>();
  const keyOf = (domain: KeyDomain): Buffer => {
    const known = domainKeys.get(domain);
    if (known) return known;
    const made = Buffer.from(hkdfSync('sha256', options.rootKey, Buffer.alloc(0), `xinan/${domain}/1`, 32));
    domainKeys.set(domain, made);
    return made;
  };
  const wrapPlace = (domain: KeyDomain) => Buffer.from(`key|${domain}`);
  return {
    newKey(domain) {
      const key = randomBytes(32);
      return {
        key: caseKey(suite, key),
        wrapped: sealUnder(suite, keyOf(domain), { bound: wrapPlace(domain), plain: key }),
      };
    },
    unwrap: (domain, wrapped) => caseKey(suite, openUnder(keyOf(domain), wrapPlace(domain), wrapped)),
    domainKey: (domain) => caseKey(suite, keyOf(domain)),
    blindIndex: (kind, normalized) =>
      createHmac('sha256', options.blindIndexKey).update(`${kind}|${normalized}`).digest().subarray(0, 16),
  };
}
