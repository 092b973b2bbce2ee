import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { desk, openBrowser, phone, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { axeFaults, settle } from './fixtures/screen-check.ts';
import { signInAs } from './pages/console.ts';
import { judgePair } from './pages/indicators.ts';

describe('the index read, asked and judged', () => {
  let city: RunningCity;
  let browser: Browser;
  let office: Seat;
  const seats: Seat[] = [];

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    office = await takeSeat(browser, desk);
    seats.push(office);
    await signInAs(office.page, city.baseUrl, 'office.city');
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  const tab = async (page: Page, name: string): Promise<void> => {
    await page.locator('.scores-tabs').getByRole('link', { name, exact: true }).click();
    await page.locator('.scores-tabs [aria-current="page"]', { hasText: name }).waitFor();
    await settle(page);
  };

  test('the total leads to its proof, down to what a department reported', async () => {
    const { page } = office;
    await page.goto(`${city.baseUrl}/console/indicators`);
    await page.getByText('看总分从哪里来').click();
    await page.getByText('怎样核对这一结果').first().waitFor();
    await page.goto(`${city.baseUrl}/console/indicators/tree/341300`);
    await page.locator('.scores-number').last().click();
    await page.getByText('怎样变成得分').or(page.getByText('由哪些分数合成')).first().waitFor();
    assert.deepEqual(await axeFaults(page), []);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('places come with their interval and with the groups nobody should order', async () => {
    const { page } = office;
    await tab(page, '排名');
    await page.getByRole('table').first().getByText('埇桥区').first().waitFor();
    assert.deepEqual(await axeFaults(page), []);
  });

  test('other weights change the trial and nothing else', async () => {
    const { page } = office;
    await tab(page, '权重试算');
    const slider = page.getByRole('slider').first();
    const before_ = await slider.getAttribute('aria-valuetext');
    await slider.focus();
    await page.keyboard.press('End');
    await page.waitForFunction(
      (was) => document.querySelector('input[type=range]')?.getAttribute('aria-valuetext') !== was,
      before_,
    );
    await page.getByText(/^试算，不改变任何得分/).waitFor();
    assert.deepEqual(await axeFaults(page), []);
    await page.getByRole('button', { name: '恢复指标集权重' }).click();
    await page.getByText('先后不变').waitFor();
    assert.equal(await slider.getAttribute('aria-valuetext'), before_);
  });

  test('an expert compares on the phone, sees the inconsistency, takes the advice and hands in', async () => {
    const expert = await takeSeat(browser, phone);
    seats.push(expert);
    const { page } = expert;
    await signInAs(page, city.baseUrl, 'expert.1');
    await page.goto(`${city.baseUrl}/console/indicators/experts`);
    await page.getByRole('button', { name: '开始', exact: true }).click();
    // Each better than the next, and the last far better than the first: nobody can hold all of that.
    for (let pair = 0; pair < 10; pair += 1) await judgePair(page, pair === 3 ? 8 : 2);
    await page.getByText(/前后还不够一致/).waitFor();
    assert.deepEqual(await axeFaults(page), []);
    const change = page.getByRole('button', { name: '改成推算的说法' });
    while ((await change.count()) > 0) await change.click();
    await page.getByText(/前后一致（应小于 0.10），可以提交/).waitFor();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByText('已提交，谢谢您。').waitFor();
  });

  for (const [locale, words] of [
    ['zh', { title: '心安城市指数', county: '我所在的县区', place: '埇桥区' }],
    ['en', { title: 'Index of the city at ease', county: 'My county', place: 'Yongqiao' }],
  ] as const)
    test(`anybody reads the published index (${locale})`, async () => {
      const reader = await takeSeat(browser, phone, locale);
      seats.push(reader);
      const { page } = reader;
      await page.goto(`${city.baseUrl}/index?lang=${locale}`);
      await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
      await page.getByRole('combobox', { name: words.county }).selectOption({ label: words.place });
      await page.getByRole('region', { name: words.place }).waitFor();
      assert.deepEqual(await axeFaults(page), []);
    });

  test('no page threw an error', () =>
    assert.deepEqual(
      seats.flatMap(({ faults }) => faults),
      [],
    ));
});
