import { DomainError, type InputOf, type OutputOf } from '@xinan/contract-kit';
import type { ActorTx } from '@xinan/platform';
import qrcode from 'qrcode';
import type { openInvitation as route } from '../contract.ts';
import { openTicket, payloadPlace } from './tickets.ts';
import { totpUri } from './totp.ts';

/** The live invitation behind a token: whose it is and the secret for the authenticator app. Error: `invitation.invalid`. */
export async function readInvitation(tx: ActorTx, token: string, options: { mostTries?: number } = {}) {
  const ticket = await openTicket(tx, token, { purpose: 'invitation', ...options });
  if (!ticket?.accountId || !ticket.payload || !ticket.loginName) throw new DomainError('invitation.invalid');
  tx.touch(ticket.accountId);
  return {
    hash: ticket.hash,
    accountId: ticket.accountId,
    loginName: ticket.loginName,
    displayName: ticket.displayName ?? '',
    totpSecret: tx.vault.domainKey('credential').openText(payloadPlace(ticket.hash), ticket.payload),
  };
}

/** Shows an invitation; it stays open until it is accepted. */
export async function openInvitation(
  tx: ActorTx,
  { body }: InputOf<typeof route>,
): Promise<OutputOf<typeof route>> {
  const { displayName, loginName, totpSecret } = await readInvitation(tx, body.token);
  const uri = totpUri(totpSecret, loginName);
  const totpQrSvg = await qrcode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return { displayName, loginName, totpUri: uri, totpSecret, totpQrSvg };
}
