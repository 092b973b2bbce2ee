import type { ActorTx } from '@xinan/platform';
import { hashOf, newSecret } from './secrets.ts';

export type TicketPurpose = 'second_factor' | 'phone' | 'confirm' | 'passkey' | 'invitation' | 'setup';

const minutes = {
  second_factor: 5,
  phone: 10,
  confirm: 5,
  passkey: 5,
  invitation: 7 * 24 * 60,
  setup: 30 * 24 * 60,
} as const satisfies Record<TicketPurpose, number>;

export interface NewTicket {
  readonly purpose: TicketPurpose;
  readonly accountId?: string;
  readonly phoneIndex?: Buffer;
  readonly payload?: Buffer;
  readonly challenge?: string;
}

/** Keeps a ticket by the hash of its secret; a fresh secret unless one is given. Returns the secret. */
export async function issueTicket(tx: ActorTx, ticket: NewTicket, secret = newSecret()): Promise<string> {
  await tx.sql('select issue_ticket($1, $2, $3, $4, $5, $6, make_interval(mins => $7))', [
    hashOf(secret),
    ticket.purpose,
    ticket.accountId ?? null,
    ticket.phoneIndex ?? null,
    ticket.payload ?? null,
    ticket.challenge ?? null,
    minutes[ticket.purpose],
  ]);
  return secret;
}

export interface OpenTicket {
  readonly hash: Buffer;
  readonly accountId: string | null;
  readonly loginName: string | null;
  readonly displayName: string | null;
  readonly phoneIndex: Buffer | null;
  readonly payload: Buffer | null;
  readonly challenge: string | null;
}

interface TicketRow {
  account_id: string | null;
  login_name: string | null;
  display_name: string | null;
  phone_index: Buffer | null;
  payload: Buffer | null;
  challenge: string | null;
}

/** The live ticket behind a secret. With `mostTries` this counts as a try, of which there are so many. */
export async function openTicket(
  tx: ActorTx,
  secret: string,
  { purpose, mostTries = null }: { purpose: TicketPurpose; mostTries?: number | null },
): Promise<OpenTicket | undefined> {
  const hash = hashOf(secret);
  const [row] = await tx.sql<TicketRow>('select * from open_ticket($1, $2, $3)', [hash, purpose, mostTries]);
  if (!row) return undefined;
  return {
    hash,
    accountId: row.account_id,
    loginName: row.login_name,
    displayName: row.display_name,
    phoneIndex: row.phone_index,
    payload: row.payload,
    challenge: row.challenge,
  };
}

/** Where a ticket's sealed payload lives. */
export const payloadPlace = (hash: Buffer) => ({
  table: 'sign_in_tickets',
  column: 'payload',
  row: hash.toString('hex'),
});
