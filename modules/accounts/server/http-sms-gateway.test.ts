import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { httpGateway } from './http-sms-gateway.ts';

interface Taken {
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}
const taken: Taken[] = [];
let status = 204;
const receiver = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => (body += part));
  request.on('end', () => {
    taken.push({ headers: request.headers, body });
    response.writeHead(status, { location: '/elsewhere' }).end('x');
  });
});
let url = '';
before(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/sms`;
});
after(() => receiver.close());

test('posts number and text with a signature the receiver can check', async () => {
  const now = () => new Date('2026-11-21T08:00:00Z');
  await httpGateway({ url, secret: 'shared', now }).send('16000000001', '验证码 123456');
  const [{ headers, body }] = taken as [Taken];
  assert.deepEqual(JSON.parse(body), { phone: '16000000001', text: '验证码 123456' });
  assert.equal(headers['x-xinan-time'], '2026-11-21T08:00:00.000Z');
  const expected = createHmac('sha256', 'shared').update(`2026-11-21T08:00:00.000Z.${body}`).digest('hex');
  assert.equal(headers['x-xinan-signature'], `sha256=${expected}`);
});

test('a refusal, a redirect and a dead receiver are failures without the number in their words', async () => {
  for (const bad of [500, 429, 302]) {
    status = bad;
    await assert.rejects(
      httpGateway({ url, secret: 's' }).send('16000000001', 'x'),
      (fault: Error) => !fault.message.includes('16000000001'),
    );
  }
  await assert.rejects(httpGateway({ url: 'http://127.0.0.1:1/sms', secret: 's' }).send('16000000001', 'x'));
});
