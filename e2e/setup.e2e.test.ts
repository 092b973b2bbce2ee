import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { TOTP } from 'otpauth';
import type { Browser } from 'playwright-core';
import { temporaryDataDir } from '../apps/server/src/testing/data-dir.ts';
import {
  freePort,
  type ServerProcess,
  startServerProcess,
} from '../apps/server/src/testing/server-process.ts';
import { desk, openBrowser, type Seat, takeSeat } from './fixtures/browser.ts';

const password = '汴河边的柳树今年绿得特别早';
const people = { 系统管理员: '陈立新', 安全管理员: '许文静', 审计员: '高远' } as const;

describe('an empty installation: from the printed token to the first sign-in', () => {
  let server: ServerProcess;
  let removeData: () => Promise<void>;
  let browser: Browser;
  let seat: Seat;
  let token = '';
  let invitation = '';
  let secret = '';

  before(async () => {
    const { dataDir, remove } = await temporaryDataDir('setup');
    removeData = remove;
    const starting = startServerProcess({
      command: 'start',
      dataDir,
      port: await freePort(),
      env: { XINAN_DEMO: 'off' },
      readyWithinMs: 120_000,
    });
    server = await starting;
    browser = await openBrowser();
    seat = await takeSeat(browser, desk);
  });
  after(async () => {
    await browser.close();
    await server.kill('SIGTERM');
    await removeData();
  });

  const open = (path: string) => seat.page.goto(`${server.baseUrl}${path}`);
  const field = (name: string) => seat.page.getByRole('textbox', { name });

  test('nothing of the demonstration is there', async () => {
    assert.equal((await fetch(`${server.baseUrl}/api/demo/roles`)).status, 404);
    assert.equal((await fetch(`${server.baseUrl}/api/demo/outbox`)).status, 404);
  });

  test('a wrong token is refused; the printed one makes three administrators', async () => {
    token = /Set-up token[^:]*:\s*(\S+)/.exec(server.output())?.[1] ?? '';
    assert.ok(token.length >= 32);
    const { page } = seat;
    await open('/console/');
    await page.waitForURL('**/console/setup');
    await field('设置口令').fill(`${token}x`);
    for (const [post, name] of Object.entries(people))
      await page.getByRole('group', { name: post }).getByRole('textbox', { name: '姓名' }).fill(name);
    const submit = page.getByRole('button', { name: '建立三位管理员' });
    await submit.click();
    await page.getByText('设置口令不正确').waitFor();
    await field('设置口令').fill(token);
    await submit.click();
    await page.getByRole('heading', { name: '三个邀请链接已生成' }).waitFor();
    for (const post of Object.keys(people))
      assert.match(await field(post).inputValue(), /\/console\/invitation#.{20,}/);
    invitation = await field('系统管理员').inputValue();
    await page.getByRole('checkbox', { name: '都已交给本人' }).check();
    await page.getByRole('button', { name: '去登录' }).click();
    await page.waitForURL('**/console/sign-in');
  });

  test('a second set-up is refused, by the page and by the server', async () => {
    await open('/console/setup');
    await seat.page.getByText('系统已完成首次设置。').waitFor();
    const administrators = ['system_admin', 'security_admin', 'auditor'].map((role) => ({
      role,
      loginName: `late.${role.slice(0, 4)}`,
      displayName: '迟到的人',
    }));
    const status = await seat.page.evaluate(
      async (body) =>
        (
          await fetch('/api/setup', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
        ).status,
      { token, administrators },
    );
    assert.equal(status, 409);
  });

  test('the invited system administrator sets a password and connects a one-time code', async () => {
    const { page } = seat;
    await page.goto(invitation);
    await page.getByRole('heading', { name: '陈立新，欢迎' }).waitFor();
    await page.getByLabel('设置密码').first().fill(password);
    await page.getByText('不能扫码时').click();
    secret = (await page.locator('.totp__secret').innerText()).replaceAll(/\s/g, '');
    await field('输入应用里显示的 6 位数字').fill(codeOf(secret));
    await page.getByRole('button', { name: '完成', exact: true }).click();
    await page.getByRole('heading', { name: '设置好了' }).waitFor();
  });

  test('the invitation opens only once', async () => {
    const { page } = await takeSeat(browser, desk);
    await page.goto(invitation);
    await page.getByText('邀请链接无效或已过期').waitFor();
  });

  test('with password and code the administrator signs in and sees the accounts', async () => {
    const { page } = seat;
    await page.getByRole('button', { name: '去登录' }).click();
    await field('用户名').fill('system');
    await page.getByLabel('密码').first().fill(password);
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('heading', { name: '再验证一步' }).waitFor();
    // A code counts once: the one that proved the phone does not open the door as well.
    await field('动态口令').fill(codeOf(secret, 1));
    await page.getByRole('heading', { name: '账号管理' }).waitFor();
    for (const name of Object.values(people)) await page.getByText(name).first().waitFor();
    assert.deepEqual(seat.faults, []);
  });
});

/** The code an authenticator shows now, or `later` steps of 30 s from now; the server allows one step of drift. */
function codeOf(base32: string, later = 0): string {
  return new TOTP({ secret: base32 }).generate({ timestamp: Date.now() + later * 30_000 });
}
