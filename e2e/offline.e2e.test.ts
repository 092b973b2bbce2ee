import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { cutNetwork, openBrowser, phone, restoreNetwork, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { faultsAt, settle } from './fixtures/screen-check.ts';
import {
  answerQuestions,
  chooseCounty,
  openFirstQuestion,
  phq9Questions,
  pressSend,
} from './pages/resident.ts';

const answeredBefore = 5;

describe('a phone that loses the network', () => {
  let city: RunningCity;
  let browser: Browser;
  let seat: Seat;

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    seat = await takeSeat(browser, phone);
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  const countAssessments = () => city.tamper('select 1 from assessments');

  test('after a reload the resident is where they were', async () => {
    const { page } = seat;
    await openFirstQuestion(page, city.baseUrl);
    await answerQuestions(page, 0, { to: answeredBefore });
    const here = await page.locator('[data-question]').getAttribute('data-question');
    await page.reload();
    await page.getByRole('button', { name: `接着答（第 ${answeredBefore + 1} 题）` }).click();
    assert.equal(await page.locator('[data-question]').getAttribute('data-question'), here);
  });

  test('offline the answers are kept; back online they are sent, once, and the result appears', async () => {
    const { page, context } = seat;
    const before = await countAssessments();
    await cutNetwork(context);
    await answerQuestions(page, answeredBefore, { to: phq9Questions });
    await pressSend(page);
    await page.getByRole('heading', { name: '已保存，连上网后自动提交' }).waitFor();
    await page.getByRole('link', { name: /12356/ }).first().waitFor();
    const code = await page.locator('.receipt__code').innerText();
    assert.equal(await countAssessments(), before);
    await restoreNetwork(context);
    await page.waitForURL('**/result');
    await page.getByRole('heading', { name: '您不用一个人扛着' }).waitFor();
    assert.equal(await page.locator('.receipt__code').innerText(), code);
    assert.equal(await countAssessments(), before + 1);
  });

  test('no page threw an error', () => {
    assert.deepEqual(
      seat.faults.filter((fault) => !fault.includes('ERR_INTERNET_DISCONNECTED')),
      [],
    );
  });

  test('in the dark and at 320 px nothing is lost sideways and everything is readable', async () => {
    const { page } = await takeSeat(browser, phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    const narrow = { ...phone, width: 320 };
    await page.goto(city.baseUrl);
    await settle(page);
    assert.deepEqual(await faultsAt(page, narrow), []);
    await openFirstQuestion(page, city.baseUrl);
    assert.deepEqual(await faultsAt(page, narrow), []);
    await answerQuestions(page, 0, { to: phq9Questions });
    await chooseCounty(page);
    assert.deepEqual(await faultsAt(page, narrow), []);
  });
});
