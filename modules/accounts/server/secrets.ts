import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits, as it travels in cookies and links. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. */
export const hashOf = (secret: string): Buffer =>
  createHash('sha256').update(Buffer.from(secret, 'base64url')).digest();

/** Six random digits. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** A code is stored only as bound to its ticket: without the ticket it cannot be searched. */
export const codeHash = (ticket: string, code: string): string =>
  createHmac('sha256', ticket).update(code).digest('hex');

/** Compares two texts without telling by the time taken where they differ. */
export function sameText(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => createHash('sha256').update(text).digest());
  return timingSafeEqual(a!, b!);
}
