import type { ActorTx, City } from '@xinan/platform';
import { openMessage } from './queue-message.ts';
import type { SmsGateway } from './sms-gateway.ts';

const mostAttempts = 5;
const mostAtOnce = 20;

interface Claimed {
  readonly id: string;
  readonly phone: string;
  readonly text: string;
}

// Claims for a minute: a server that dies with a message in its hands leaves it to the others.
const claim = `
  update messages set claimed_at = clock_timestamp(), attempts = attempts + 1
  where id in (
    select id from messages
    where state = 'waiting' and expires_at > now() and (claimed_at is null or claimed_at < now() - interval '1 minute')
    order by created_at limit $1 for update skip locked)
  returning id, phone_sealed, text_sealed`;

const giveUp = `update messages set state = 'failed' where state = 'waiting' and expires_at <= now()`;

const conclude = `
  update messages set
    state = case when $2 then 'sent' when attempts >= $3 then 'failed' else 'waiting' end,
    sent_at = case when $2 then clock_timestamp() end,
    claimed_at = case when $2 then claimed_at else clock_timestamp() - interval '50 seconds' end
  where id = $1 and state = 'waiting'`;

const anyDue = `select exists (select from messages where state = 'waiting' and (expires_at <= now() or claimed_at is null or claimed_at < now() - interval '1 minute')) as due`;

async function claimMessages(tx: ActorTx): Promise<Claimed[]> {
  await tx.sql(giveUp);
  const rows = await tx.sql<{ id: string; phone_sealed: Buffer; text_sealed: Buffer }>(claim, [mostAtOnce]);
  return rows.map((row) => ({ id: row.id, ...openMessage(tx, row) }));
}

async function sendOne(city: City, gateway: SmsGateway, message: Claimed): Promise<boolean> {
  const isSent = await gateway.send(message.phone, message.text).then(
    () => true,
    () => false,
  );
  await city.transact(city.systemActor, 'message.send', (tx) =>
    tx.sql(conclude, [message.id, isSent, mostAttempts]),
  );
  return isSent;
}

/**
 * Sends what waits; several servers may do so at once. A message that fails is tried again after ten seconds, five
 * times in all; a code whose time is over is not sent. At least once: a server that dies between sending and noting
 * it sends again. Returns how many went out and how many did not.
 */
export async function sendWaitingMessages(
  city: City,
  gateway: SmsGateway,
): Promise<{ sent: number; failed: number }> {
  const [looked] = await city.transact(city.systemActor, 'message.outbox', (tx) =>
    tx.sql<{ due: boolean }>(anyDue),
  );
  if (!looked?.due) return { sent: 0, failed: 0 };
  const messages = await city.transact(city.systemActor, 'message.send', claimMessages);
  const outcomes = await Promise.all(messages.map((message) => sendOne(city, gateway, message)));
  const sent = outcomes.filter(Boolean).length;
  return { sent, failed: outcomes.length - sent };
}
