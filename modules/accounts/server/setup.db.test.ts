import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createUser } from './create-user.ts';
import { type Front, openFront } from './front.fixture.ts';
import { makeSetupToken, verifySetupToken } from './setup-token.ts';

let front: Front;
before(async () => {
  front = await openFront();
});
beforeEach(() => front.city.owner.query('truncate accounts cascade'));
after(() => front.close());

const administrators = [
  { role: 'system_admin', loginName: 'li.wei', displayName: '李伟' },
  { role: 'security_admin', loginName: 'wu.na', displayName: '吴娜' },
  { role: 'auditor', loginName: 'he.ming', displayName: '何明' },
];
const setUp = (token: string, people = administrators) =>
  front.send('/api/setup', { token, administrators: people });
const codeIn = (answer: { json<T>(): T }) => answer.json<{ code?: string }>().code;
const needsSetup = async () =>
  (await front.send('/api/installation')).json<{ needsSetup: boolean }>().needsSetup;

test('a fresh installation has no account and no password at all', async () => {
  const { rows } = await front.city.owner.query<{ n: number }>(
    'select (select count(*) from accounts) + (select count(*) from credentials) as n',
  );
  assert.equal(Number(rows[0]?.n), 0);
  assert.equal(await needsSetup(), true);
  for (const name of ['admin', 'root', 'administrator'])
    for (const password of ['admin', 'admin123', 'password', 'xinan'])
      assert.equal(codeIn(await front.knock(name, password)), 'sign_in.refused');
});

test('the token printed at start sets up three administrators, once', async () => {
  const token = await makeSetupToken(front.city);
  assert.ok(token);
  assert.equal(await verifySetupToken(front.city, token), true);
  assert.equal(codeIn(await setUp('x'.repeat(43))), 'setup.token_wrong');
  const done = await setUp(token);
  assert.equal(done.statusCode, 200, done.body);
  const { invitations } = done.json<{ invitations: { role: string; invitationPath: string }[] }>();
  assert.deepEqual(
    invitations.map(({ role }) => role),
    administrators.map(({ role }) => role),
  );
  for (const { invitationPath } of invitations)
    assert.equal(
      (await front.send('/api/invitations/open', { token: invitationPath.split('#')[1] })).statusCode,
      200,
    );
  assert.equal(codeIn(await setUp(token)), 'setup.already_done');
  assert.equal(await needsSetup(), false);
  assert.equal(await makeSetupToken(front.city), undefined);
  assert.equal(await verifySetupToken(front.city, token), false, 'spent');
});

test('it is three people or none', async () => {
  const token = (await makeSetupToken(front.city)) ?? '';
  const [one, two, three] = administrators as [object, object, { displayName: string }];
  assert.equal(
    codeIn(
      await setUp(token, [
        one,
        two,
        { ...three, role: 'system_admin', loginName: 'x.y' },
      ] as typeof administrators),
    ),
    'request.invalid',
  );
  assert.equal(
    codeIn(
      await setUp(token, [
        one,
        two,
        { ...three, role: 'auditor', loginName: 'li.wei' },
      ] as typeof administrators),
    ),
    'account.name_taken',
  );
  assert.equal(await needsSetup(), true, 'nothing was left behind');
});

test('two set-ups at the same moment make one', async () => {
  const [mine = '', yours = ''] = [await makeSetupToken(front.city), await makeSetupToken(front.city)];
  const others = administrators.map((person) => ({ ...person, loginName: `${person.loginName}.two` }));
  const answers = await Promise.all([setUp(mine), setUp(yours, others)]);
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).sort(), [200, 409]);
});

test('the command line makes an account with its role and an invitation', async () => {
  const path = await createUser(front.city, {
    loginName: 'cli.user',
    displayName: '命令行',
    role: 'duty_officer',
    regionCode: '341302',
  });
  assert.match(path, /^\/console\/invitation#[\w-]{43}$/);
  const shown = await front.send('/api/invitations/open', { token: path.split('#')[1] });
  assert.equal(shown.json<{ loginName: string }>().loginName, 'cli.user');
  await assert.rejects(
    createUser(front.city, {
      loginName: 'cli.user',
      displayName: '又',
      role: 'auditor',
      regionCode: '341302',
    }),
    { code: 'account.name_taken' },
  );
});

test('an installation says which city it is', async () => {
  const answer = (await front.send('/api/installation')).json<object>();
  assert.deepEqual(answer, {
    needsSetup: true,
    demonstration: false,
    cityName: { zh: '宿州市', en: 'Suzhou (Anhui)' },
    cityCode: '341300',
    version: '0.0.0',
  });
});
