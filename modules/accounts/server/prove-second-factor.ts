import type { ActorTx } from '@xinan/platform';
import { provePasskey } from './passkeys.ts';
import type { Site } from './site.ts';
import { proveTotp } from './totp.ts';

export interface SecondFactor {
  readonly code?: string;
  readonly passkey?: unknown;
}

/** Whether a code or a passkey's answer proves the account's owner. Each counts once. */
export function proveSecondFactor(
  tx: ActorTx,
  accountId: string,
  { factor, challenge, site }: { factor: SecondFactor; challenge: string | null; site: Site },
): Promise<boolean> {
  if (factor.code !== undefined) return proveTotp(tx, accountId, factor.code);
  if (challenge === null) return Promise.resolve(false);
  return provePasskey(tx, accountId, { answer: factor.passkey, challenge, site });
}
