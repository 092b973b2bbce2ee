import type { ActorTx } from '@xinan/platform';
import { Secret, TOTP } from 'otpauth';

const issuer = '心安 Xinan';
const period = 30;
const stepsAround = 1;

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });

/** 160 random bits in base 32, as authenticator apps take them. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** The address an authenticator app reads from the square code. */
export const totpUri = (secret: string, loginName: string): string => totpOf(secret, loginName).toString();

export const totpStepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / period);

/** The code of a step. */
export const totpCode = (secret: string, step: number): string =>
  totpOf(secret).generate({ timestamp: step * period * 1000 });

/** The step a code belongs to, now or one step to either side; null when to none. */
export function totpStepOf(secret: string, code: string, at: Date): number | null {
  const delta = totpOf(secret).validate({ token: code, timestamp: at.getTime(), window: stepsAround });
  return delta === null ? null : totpStepAt(at) + delta;
}

const totpPlace = (accountId: string) => ({ table: 'credentials', column: 'totp_sealed', row: accountId });

export const sealTotp = (tx: Pick<ActorTx, 'vault'>, accountId: string, secret: string): Buffer =>
  tx.vault.domainKey('credential').seal(totpPlace(accountId), secret);

/** Whether the code is right and was not used before; it is used now. */
export async function proveTotp(tx: ActorTx, accountId: string, code: string): Promise<boolean> {
  const [kept] = await tx.sql<{ totp_sealed: Buffer }>('select * from read_totp($1)', [accountId]);
  if (!kept) return false;
  const secret = tx.vault.domainKey('credential').openText(totpPlace(accountId), kept.totp_sealed);
  const step = totpStepOf(secret, code, tx.now);
  if (step === null) return false;
  const [row] = await tx.sql<{ used: boolean }>('select use_totp_step($1, $2) as used', [accountId, step]);
  return row?.used ?? false;
}
