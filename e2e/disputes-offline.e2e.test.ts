import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { cutNetwork, openBrowser, phone, restoreNetwork, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { signInAs } from './pages/console.ts';
import {
  fillReport,
  pressRegister,
  readFollowCode,
  readyForNoNetwork,
  tellDispute,
} from './pages/disputes.ts';

const ownFaults = ({ faults }: Seat): string[] =>
  faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED'));

describe('a dispute registered where there is no network', () => {
  let city: RunningCity;
  let browser: Browser;

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  const countDisputes = () => city.tamper('select 1 from disputes');

  test('a grid worker’s report outlives two reloads and becomes exactly one case', async () => {
    const seat = await takeSeat(browser, phone);
    const { page, context } = seat;
    const facts = '两家因排水沟争吵，一方拿出铁锹，已劝开。';
    const before = await countDisputes();
    await signInAs(page, city.baseUrl, 'grid.dangshan');
    await page.goto(`${city.baseUrl}/console/disputes/report`);
    await readyForNoNetwork(page);
    await cutNetwork(context);
    await page.reload();
    await page.getByText('没有网络，填好后会自动发送').waitFor();
    await fillReport(page, facts);
    await page.getByText('红色：有现实危险').waitFor();
    await page.getByText('已暂存在本机').waitFor();
    await page.reload();
    await page.waitForFunction(
      (typed) => [...document.querySelectorAll('textarea')].some(({ value }) => value === typed),
      facts,
    );
    await pressRegister(page);
    await page.getByRole('heading', { name: '待发送 1' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: '待发送 1' }).waitFor();
    assert.equal(await countDisputes(), before);
    await restoreNetwork(context);
    await page.getByText(/已登记 TJ\d{4}-\d{6}/).waitFor();
    await page.getByText('网络已恢复').waitFor();
    await page.getByRole('button', { name: '回到工作台' }).click();
    await page.getByRole('banner').waitFor();
    assert.equal(await page.getByText('待发送').count(), 0);
    assert.equal(await countDisputes(), before + 1);
    assert.deepEqual(ownFaults(seat), []);
    await context.close();
  });

  test('an answer lost on the way back makes no second case, and sign-out leaves nothing behind', async () => {
    const seat = await takeSeat(browser, phone);
    const { page, context } = seat;
    const before = await countDisputes();
    await signInAs(page, city.baseUrl, 'grid.dangshan');
    await page.goto(`${city.baseUrl}/console/disputes/report`);
    // The server hears the first sending; its answer does not arrive.
    let sendings = 0;
    const heard = Promise.withResolvers<void>();
    await context.route('**/api/disputes', async (route) => {
      sendings += 1;
      await route.fetch();
      heard.resolve();
      await (sendings === 1 ? route.abort('connectionreset') : route.continue());
    });
    await fillReport(page, '摊位占道，两人推搡。');
    await pressRegister(page);
    // While it is on its way the button says so.
    const sendNow = page.getByRole('button', { name: '现在发送' });
    await heard.promise;
    await sendNow.waitFor();
    assert.equal(await countDisputes(), before + 1);
    await sendNow.click();
    await page.getByText(/已登记 TJ\d{4}-\d{6}/).waitFor();
    assert.ok(sendings >= 2);
    assert.equal(await countDisputes(), before + 1);
    await page.getByRole('button', { name: /我的账号/ }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.waitForURL(/sign-in/);
    const left = await page.evaluate(async () => {
      const opening = indexedDB.open('xinan-desk');
      const database = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const counting = ['keys', 'sealed'].map((shelf) => {
        const request = database.transaction(shelf).objectStore(shelf).count();
        return new Promise<number>((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
      });
      return Promise.all(counting);
    });
    assert.deepEqual(left, [0, 0]);
    await context.close();
  });

  test('a resident’s registration waits, is sent once, and its code opens the case', async () => {
    const seat = await takeSeat(browser, phone);
    const { page, context } = seat;
    const before = await countDisputes();
    await page.goto(`${city.baseUrl}/disputes/new`);
    await readyForNoNetwork(page);
    await cutNetwork(context);
    await page.reload();
    await tellDispute(page, { facts: '楼上漏水，泡坏了吊顶。', myName: '王女士' });
    await page.reload();
    assert.equal(await page.getByRole('textbox', { name: '怎么称呼您' }).inputValue(), '王女士');
    await pressRegister(page);
    await page.getByRole('heading', { name: '已存好，连上网就会登记' }).waitFor();
    await page.goto(city.baseUrl);
    await page.getByText('有一件事已存好，还没登记').waitFor();
    assert.equal(await countDisputes(), before);
    await restoreNetwork(context);
    await page.getByText('之前存的那件事登记好了').waitFor();
    assert.equal(await countDisputes(), before + 1);
    await page.getByRole('link', { name: '看查询码' }).click();
    await page.getByRole('heading', { name: '登记好了' }).waitFor();
    const code = await readFollowCode(page);
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{16}$/);
    await page.getByRole('button', { name: '我记好了' }).click();
    assert.deepEqual(ownFaults(seat), []);
    await context.close();

    // The link of the QR code, on another phone: the code leaves the address at once.
    const other = await takeSeat(browser, phone);
    await other.page.goto(`${city.baseUrl}/follow#${code}`);
    await other.page.getByRole('heading', { name: '邻里纠纷调解' }).waitFor();
    assert.equal(other.page.url(), `${city.baseUrl}/follow`);
    assert.deepEqual(ownFaults(other), []);
    await other.context.close();
  });
});
