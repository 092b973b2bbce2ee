import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keepDemoRoles } from './demo-roles.ts';
import { type Front, goodPassword, openFront, type Person } from './front.fixture.ts';
import { sendWaitingMessages } from './send-waiting-messages.ts';
import { outboxGateway } from './sms-gateway.ts';

let front: Front;
let person: Person;
before(async () => {
  front = await openFront();
  person = await front.hire('demo.officer', ['duty_officer']);
});
after(() => front.close());

const keep = () =>
  front.city.transact(front.city.systemActor, 'demo.load', (tx) =>
    keepDemoRoles(tx, [
      {
        loginName: 'demo.officer',
        displayName: '王小明',
        password: goodPassword,
        totpSecret: person.totpSecret,
        role: 'duty_officer',
        place: { zh: '埇桥区', en: 'Yongqiao' },
        tryThis: { zh: '签收警报', en: 'Acknowledge' },
      },
    ]),
  );

interface DemoRoleShown {
  loginName: string;
  password: string;
  code: string;
}

test('without a demonstration there are no roles to try and no outbox', async () => {
  for (const path of ['/api/demo/roles', '/api/demo/outbox'])
    assert.equal((await front.send(path)).json<{ code: string }>().code, 'record.not_found');
});

test('the roles shown really sign in, twice within one code', async () => {
  await keep();
  assert.equal(
    (await front.send('/api/installation')).json<{ demonstration: boolean }>().demonstration,
    true,
  );
  const { rows } = await front.city.owner.query<{ value: object }>(
    `select value from city_settings where name = 'demo.roles'`,
  );
  assert.ok(!JSON.stringify(rows[0]?.value).includes(goodPassword), 'passwords are sealed at rest');
  const codes = new Set<string>();
  for (let i = 0; i < 2; i++) {
    const shown = (await front.send('/api/demo/roles')).json<{ roles: DemoRoleShown[] }>().roles[0]!;
    codes.add(shown.code);
    const { ticket } = (await front.knock(shown.loginName, shown.password)).json<{ ticket: string }>();
    assert.equal(
      (await front.send('/api/sign-in/second-factor', { ticket, code: shown.code })).statusCode,
      200,
    );
  }
  assert.equal(codes.size, 2);
});

test('the outbox shows what would have been sent; the table does not', async () => {
  await front.send('/api/resident-sign-in/code', { phone: '16000001111', locale: 'zh' });
  assert.deepEqual(await sendWaitingMessages(front.city, outboxGateway), { sent: 1, failed: 0 });
  const { messages } = (await front.send('/api/demo/outbox')).json<{
    messages: { phone: string; text: string }[];
  }>();
  assert.equal(messages[0]?.phone, '16000001111');
  assert.match(messages[0]?.text ?? '', /验证码 \d{6}/);
  assert.doesNotMatch(messages[0]?.text ?? '', /心理|心安|测评|危机|咨询/);
  const { rows } = await front.city.owner.query<{ row: string }>(
    'select messages::text as row from messages',
  );
  assert.ok(!rows[0]?.row.includes(Buffer.from('16000001111').toString('hex')));
});

test('a server told that it is no demonstration shows nothing, whatever the data say', async () => {
  const real = await openFront({ demonstration: false });
  try {
    await real.city.owner.query(`insert into city_settings (name, value) values ('demo', 'true')`);
    for (const path of ['/api/demo/roles', '/api/demo/outbox'])
      assert.equal((await real.send(path)).statusCode, 404);
    assert.equal(
      (await real.send('/api/installation')).json<{ demonstration: boolean }>().demonstration,
      false,
    );
  } finally {
    await real.close();
  }
});
