import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A way of sealing bytes under a 32-byte key, bound to associated data. Each sealed value names its suite in its first byte. */
export interface Suite {
  readonly id: number;
  seal(key: Buffer, plain: Buffer, bound: Buffer): Buffer;
  open(key: Buffer, sealed: Buffer, bound: Buffer): Buffer;
}

const gcmNonceBytes = 12;
const gcmTagBytes = 16;
// A shorter tag would be taken too, and is easier to guess.
const fullTag = { authTagLength: gcmTagBytes };

/** AES-256-GCM (NIST SP 800-38D): nonce | ciphertext | tag. */
export const aesGcm: Suite = {
  id: 1,
  seal(key, plain, bound) {
    const nonce = randomBytes(gcmNonceBytes);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(bound);
    return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  },
  open(key, sealed, bound) {
    const nonce = sealed.subarray(0, gcmNonceBytes);
    const tag = sealed.subarray(sealed.length - gcmTagBytes);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, fullTag).setAAD(bound).setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(gcmNonceBytes, -gcmTagBytes)), decipher.final()]);
  },
};

const smBytes = 16;
const smMacBytes = 32;

/** SM4-CTR then HMAC-SM3 (GB/T 32907, GB/T 32905), encrypt-then-MAC: counter block | ciphertext | tag. */
export const sm4Sm3: Suite = {
  id: 2,
  seal(key, plain, bound) {
    const counter = randomBytes(smBytes);
    const cipher = createCipheriv('sm4-ctr', key.subarray(0, smBytes), counter);
    const body = Buffer.concat([counter, cipher.update(plain), cipher.final()]);
    return Buffer.concat([body, smMac(key, body, bound)]);
  },
  open(key, sealed, bound) {
    const body = sealed.subarray(0, -smMacBytes);
    if (!timingSafeEqual(smMac(key, body, bound), sealed.subarray(sealed.length - smMacBytes)))
      throw new Error('sealed value does not match its place');
    const decipher = createDecipheriv('sm4-ctr', key.subarray(0, smBytes), body.subarray(0, smBytes));
    return Buffer.concat([decipher.update(body.subarray(smBytes)), decipher.final()]);
  },
};

function smMac(key: Buffer, body: Buffer, bound: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bound.length);
  return createHmac('sm3', key.subarray(smBytes)).update(length).update(bound).update(body).digest();
}
