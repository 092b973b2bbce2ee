import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import * as officer from './pages/console.ts';
import { governingNames, openInLibrary } from './pages/standards.ts';

describe('a standard, from its draft to the screen it governs', () => {
  let city: RunningCity;
  let browser: Browser;
  let office: Seat;
  let duty: Seat;

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    [office, duty] = await Promise.all([takeSeat(browser, desk), takeSeat(browser, desk)]);
    await officer.signInAs(office.page, city.baseUrl, 'office.city');
    await officer.signInAs(duty.page, city.baseUrl, 'duty.yongqiao');
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('the head of a case names what governs it, and opens the clauses beside the page', async () => {
    const { page } = duty;
    await page.goto(`${city.baseUrl}/console/crises`);
    await page.locator('[data-row]').first().getByRole('link').first().click();
    await page.locator('.std-governing').waitFor();
    assert.deepEqual(await governingNames(page), [
      '《心理危机干预工作规程》',
      '《个人信息与小数据保护规程》',
    ]);
    await page.locator('.std-governing button').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('第 1 版').waitFor();
    await drawer.getByText('15 分钟和 45 分钟后提醒市级值班组长').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  test('a second person reads what a draft changes, and approves it', async () => {
    const { page } = office;
    await openInLibrary(page, 'XA-P-04', '?v=2&with=1');
    await page.locator('.std-change ins').filter({ hasText: '30' }).first().waitFor();
    await page.getByRole('button', { name: '批准生效' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '批准第 2 版' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '起草新版本' }).waitFor();
  });

  test('the case goes by the new version, and nobody can change what was approved', async () => {
    const { page } = duty;
    await page.reload();
    await page.locator('.std-governing button').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('第 2 版').waitFor();
    await drawer.getByText('15 分钟和 30 分钟后提醒市级值班组长').waitFor();
    await openInLibrary(page, 'XA-P-04');
    await page.locator('.std-clause').first().waitFor();
    assert.equal(await page.getByRole('button', { name: '起草新版本' }).count(), 0);
    assert.deepEqual([...office.faults, ...duty.faults], []);
  });

  test('who writes a draft is told that a colleague approves it', async () => {
    const { page } = office;
    await page.getByRole('button', { name: '起草新版本' }).click();
    const text = page.locator('.std-editor__text').first();
    await text.waitFor();
    await text.fill('# 一、原则\n\n1.1 先救人，再登记。\n\n<b>不是标记</b>');
    await page.locator('.std-editor__preview').getByText('<b>不是标记</b>').waitFor();
    await page.getByRole('button', { name: '保存草案' }).click();
    await page.getByText('您写过这一版，须由另一位同事批准。').waitFor();
    assert.equal(await page.getByRole('button', { name: '批准生效' }).count(), 0);
    assert.deepEqual(office.faults, []);
  });
});
