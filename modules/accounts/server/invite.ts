import type { ActorTx } from '@xinan/platform';
import { hashOf, newSecret } from './secrets.ts';
import { issueTicket, payloadPlace } from './tickets.ts';
import { newTotpSecret } from './totp.ts';

/** Makes the one invitation of an account, seven days; an earlier one dies. Returns the path its owner opens; the secret stays in the browser. */
export async function inviteAccount(tx: ActorTx, accountId: string): Promise<string> {
  const secret = newSecret();
  const payload = tx.vault.domainKey('credential').seal(payloadPlace(hashOf(secret)), newTotpSecret());
  await issueTicket(tx, { purpose: 'invitation', accountId, payload }, secret);
  tx.touch(accountId);
  return `/console/invitation#${secret}`;
}
