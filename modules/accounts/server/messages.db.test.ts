import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { type Front, openFront } from './front.fixture.ts';
import { queueMessage } from './queue-message.ts';
import { sendWaitingMessages } from './send-waiting-messages.ts';
import { missingGateway, type SmsGateway } from './sms-gateway.ts';

let front: Front;
before(async () => {
  front = await openFront();
});
beforeEach(() => front.city.owner.query('truncate messages'));
after(() => front.close());

const queue = (phone: string, validMinutes = 10) =>
  front.city.transact({ kind: 'anonymous' }, 'session.begin', (tx) =>
    queueMessage(tx, { phone, text: `to ${phone}`, validMinutes }),
  );
const states = async () =>
  (
    await front.city.owner.query<{ state: string }>('select state from messages order by created_at')
  ).rows.map(({ state }) => state);
const later = () =>
  front.city.owner.query(`update messages set claimed_at = claimed_at - interval '1 minute'`);

test('two servers at once send each message once', async () => {
  const phones = Array.from({ length: 45 }, (_, i) => `160000000${String(i).padStart(2, '0')}`);
  for (const phone of phones) await queue(phone);
  const sent: string[] = [];
  const gateway: SmsGateway = { send: async (phone, text) => void sent.push(`${phone} ${text}`) };
  while (
    (
      await Promise.all([sendWaitingMessages(front.city, gateway), sendWaitingMessages(front.city, gateway)])
    ).some((round) => round.sent > 0)
  );
  assert.deepEqual(
    sent.sort(),
    phones.map((phone) => `${phone} to ${phone}`),
  );
  assert.deepEqual(new Set(await states()), new Set(['sent']));
});

test('a refused message is tried again, five times, then given up', async () => {
  await queue('16000000001');
  for (let i = 0; i < 5; i++) {
    assert.deepEqual(await states(), ['waiting']);
    assert.deepEqual(await sendWaitingMessages(front.city, missingGateway), { sent: 0, failed: 1 });
    assert.deepEqual(
      await sendWaitingMessages(front.city, missingGateway),
      { sent: 0, failed: 0 },
      'not at once',
    );
    await later();
  }
  assert.deepEqual(await states(), ['failed']);
});

test('a server that died with a message in its hands leaves it to the next', async () => {
  await queue('16000000001');
  await front.city.owner.query(`update messages set claimed_at = now(), attempts = 1`);
  const gateway: SmsGateway = { send: () => Promise.resolve() };
  assert.deepEqual(await sendWaitingMessages(front.city, gateway), { sent: 0, failed: 0 });
  await later();
  assert.deepEqual(await sendWaitingMessages(front.city, gateway), { sent: 1, failed: 0 });
});

test('a code whose time is over is not sent', async () => {
  await queue('16000000001');
  await front.city.owner.query(`update messages set expires_at = now()`);
  assert.deepEqual(await sendWaitingMessages(front.city, { send: () => Promise.resolve() }), {
    sent: 0,
    failed: 0,
  });
  assert.deepEqual(await states(), ['failed']);
});
