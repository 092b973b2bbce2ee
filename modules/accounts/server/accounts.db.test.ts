import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Role } from '@xinan/policy';
import { cookieOf, type Front, goodPassword, openFront } from './front.fixture.ts';
import { totpCode, totpStepAt } from './totp.ts';

let front: Front;
let system: string;
let security: string;
before(async () => {
  front = await openFront();
  system = await front.cookieFor(await front.hire('sysadmin.li', ['system_admin']));
  security = await front.cookieFor(await front.hire('secadmin.wu', ['security_admin']));
});
after(() => front.close());

interface Account {
  id: string;
  loginName: string;
  roles: Role[];
  disabled: boolean;
}
const codeIn = (answer: { json<T>(): T }) => answer.json<{ code?: string }>().code;
const create = (loginName: string, cookie = system) =>
  front.send('/api/accounts', { loginName, displayName: '陈思远', regionCode: '341302' }, { cookie });
const grant = (id: string, role: Role, granted = true) =>
  front.send(`/api/accounts/${id}/roles`, { role, granted }, { cookie: security });
const tokenOf = (path: string) => path.replace('/console/invitation#', '');
const open = (token: string) => front.send('/api/invitations/open', { token });

async function invite(loginName: string): Promise<{ id: string; token: string }> {
  const { id, invitationPath } = (await create(loginName)).json<{ id: string; invitationPath: string }>();
  return { id, token: tokenOf(invitationPath) };
}

async function accept(token: string, password = goodPassword) {
  const { totpSecret } = (await open(token)).json<{ totpSecret: string }>();
  const code = totpCode(totpSecret, totpStepAt(new Date()));
  return { totpSecret, answer: await front.send('/api/invitations/accept', { token, password, code }) };
}

test('from the invitation to the first sign-in: made by one, given its role by another, opened by its owner', async () => {
  const { id, token } = await invite('chen.siyuan');
  assert.deepEqual((await grant(id, 'counsellor')).json<Account>().roles, ['counsellor']);
  const shown = (await open(token)).json<{
    loginName: string;
    totpUri: string;
    totpSecret: string;
    totpQrSvg: string;
  }>();
  assert.equal(shown.loginName, 'chen.siyuan');
  assert.match(shown.totpUri, /^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
  assert.match(shown.totpQrSvg, /^<svg /);
  assert.equal(
    (await open(token)).json<{ totpSecret: string }>().totpSecret,
    shown.totpSecret,
    'a reload shows the same',
  );
  const { answer } = await accept(token);
  assert.equal(answer.statusCode, 200, answer.body);
  const signedIn = await front.signIn({
    id,
    loginName: 'chen.siyuan',
    password: goodPassword,
    totpSecret: shown.totpSecret,
  });
  assert.equal(signedIn.statusCode, 200, signedIn.body);
  assert.match(cookieOf(signedIn), /^xinan_session=/);
});

test('an invitation works once and for seven days', async () => {
  const first = await invite('once.only');
  assert.equal((await accept(first.token)).answer.statusCode, 200);
  assert.equal(codeIn(await open(first.token)), 'invitation.invalid');
  const code = '000000';
  assert.equal(
    codeIn(await front.send('/api/invitations/accept', { token: first.token, password: goodPassword, code })),
    'invitation.invalid',
  );
  const second = await invite('too.late');
  await front.city.owner.query(
    `update sign_in_tickets set expires_at = expires_at - interval '7 days' where account_id = $1`,
    [second.id],
  );
  assert.equal(codeIn(await open(second.token)), 'invitation.invalid');
});

test('weak passwords and wrong codes are refused, codes at most ten times', async () => {
  const { token } = await invite('weak.one');
  assert.equal(codeIn((await accept(token, 'short')).answer), 'password.too_short');
  assert.equal(codeIn((await accept(token, 'weak.one2026')).answer), 'password.too_common');
  assert.equal(codeIn((await accept(token, '1234567890123')).answer), 'password.too_common');
  const { totpSecret } = (await open(token)).json<{ totpSecret: string }>();
  const wrong = String((Number(totpCode(totpSecret, totpStepAt(new Date()))) + 500_000) % 1_000_000).padStart(
    6,
    '0',
  );
  const codes: (string | undefined)[] = [];
  for (let i = 0; i < 11; i++)
    codes.push(
      codeIn(await front.send('/api/invitations/accept', { token, password: goodPassword, code: wrong })),
    );
  assert.deepEqual(codes, [...Array<string>(10).fill('sign_in.refused'), 'invitation.invalid']);
});

test('the password is stored as argon2id of at least 19 MiB, the TOTP secret sealed', async () => {
  const { id, token } = await invite('stored');
  const { totpSecret } = await accept(token);
  const { rows } = await front.city.owner.query<{ password_hash: string; totp_sealed: Buffer }>(
    'select * from credentials where account_id = $1',
    [id],
  );
  const [, memoryKiB, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$/.exec(rows[0]!.password_hash)!;
  assert.ok(Number(memoryKiB) >= 19 * 1024 && Number(passes) >= 2);
  assert.ok(!rows[0]!.totp_sealed.includes(totpSecret));
});

test('a login name belongs to one person', async () => {
  assert.equal((await create('taken')).statusCode, 200);
  assert.equal(codeIn(await create('taken')), 'account.name_taken');
  const unknown = await front.send(
    '/api/accounts',
    { loginName: 'nowhere', displayName: '某', regionCode: '999999' },
    { cookie: system },
  );
  assert.equal(codeIn(unknown), 'request.invalid');
});

test('who makes accounts grants no roles, and the other way round', async () => {
  assert.equal(codeIn(await create('by.security', security)), 'action.forbidden');
  const { id } = await invite('ungranted');
  assert.equal(
    codeIn(
      await front.send(`/api/accounts/${id}/roles`, { role: 'auditor', granted: true }, { cookie: system }),
    ),
    'action.forbidden',
  );
});

test('no person holds two of the three exclusive roles, nor one beside another role', async () => {
  const { id } = await invite('ambitious');
  assert.equal((await grant(id, 'auditor')).statusCode, 200);
  for (const role of ['system_admin', 'security_admin', 'duty_officer'] as const)
    assert.equal(codeIn(await grant(id, role)), 'role.conflict', role);
  assert.deepEqual((await grant(id, 'auditor', false)).json<Account>().roles, []);
  assert.equal((await grant(id, 'duty_officer')).statusCode, 200);
  assert.equal(codeIn(await grant(id, 'auditor')), 'role.conflict');
  assert.equal(codeIn(await grant(id, 'resident')), 'request.invalid', 'not a role of staff');
});

test('two grants at the same moment cannot both pass', async () => {
  for (let i = 0; i < 8; i++) {
    const { id } = await invite(`race.${i}`);
    const answers = await Promise.all([
      grant(id, 'auditor'),
      grant(id, 'system_admin'),
      grant(id, 'security_admin'),
    ]);
    assert.equal(answers.filter(({ statusCode }) => statusCode === 200).length, 1);
  }
});

test('a new invitation ends the old credentials and takes the roles away', async () => {
  const person = await front.hire('lost.phone', ['psychiatrist']);
  const cookie = await front.cookieFor(person);
  const again = await front.send(`/api/accounts/${person.id}/invitation`, undefined, {
    cookie: system,
    method: 'POST',
  });
  assert.equal(again.statusCode, 200, again.body);
  assert.equal((await front.send('/api/me', undefined, { cookie })).statusCode, 401);
  assert.equal(codeIn(await front.knock('lost.phone', goodPassword)), 'sign_in.refused');
  const token = tokenOf(again.json<{ invitationPath: string }>().invitationPath);
  const { totpSecret } = await accept(token);
  assert.equal(
    codeIn(await front.signIn({ ...person, totpSecret })),
    'action.forbidden',
    'no role until the security administrator grants it',
  );
  await front.city.owner.query('update credentials set totp_last_step = null where account_id = $1', [
    person.id,
  ]);
  assert.equal((await grant(person.id, 'psychiatrist')).statusCode, 200);
  assert.equal((await front.signIn({ ...person, totpSecret })).statusCode, 200);
});

test('the list pages by name, finds by name and role, and shows no resident', async () => {
  await front.city.owner.query(
    `insert into accounts (id, kind, display_name) values (gen_random_uuid(), 'resident', '居民')`,
  );
  const list = async (query: string, cookie = security) =>
    (await front.send(`/api/accounts${query}`, undefined, { cookie })).json<{
      rows: Account[];
      nextCursor: string | null;
    }>();
  const all = await list('?limit=200');
  const { rows } = await front.city.owner.query<{ n: number }>(
    `select count(*)::int as n from accounts where kind = 'staff'`,
  );
  assert.equal(all.rows.length, rows[0]?.n);
  const paged: Account[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: { rows: Account[]; nextCursor: string | null } = await list(
      `?limit=4${cursor ? `&cursor=${cursor}` : ''}`,
    );
    paged.push(...page.rows);
    cursor = page.nextCursor;
  }
  assert.deepEqual(
    paged.map(({ id }) => id),
    all.rows.map(({ id }) => id),
  );
  assert.deepEqual(
    (await list('?search=LOST')).rows.map(({ loginName }) => loginName),
    ['lost.phone'],
  );
  assert.deepEqual((await list('?search=lost&role=psychiatrist')).rows.length, 1);
  assert.deepEqual((await list('?search=%25')).rows, [], 'a percent sign is a letter');
  assert.deepEqual(
    (await list('?role=city_admin')).rows.map(({ loginName }) => loginName),
    [],
  );
  assert.equal(
    codeIn(await front.send('/api/accounts?cursor=nonsense', undefined, { cookie: security })),
    'request.invalid',
  );
});

test('a city office sees the accounts of its own area only', async () => {
  const county = await front.cookieFor(await front.hire('county.office', ['city_admin'], '341321'));
  const answer = (await front.send('/api/accounts', undefined, { cookie: county })).json<{
    rows: Account[];
  }>();
  assert.deepEqual(
    answer.rows.map(({ loginName }) => loginName),
    ['county.office'],
  );
});
