import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import * as officer from './pages/console.ts';
import { answerPhq9, sendAnswers } from './pages/resident.ts';

const labels = /depress|disorder|abnormal|positive|severe|diagnos/i;

describe('the same chain in English, at a desk', () => {
  let city: RunningCity;
  let browser: Browser;
  let resident: Seat;
  let duty: Seat;
  let caseNo = '';

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    [resident, duty] = await Promise.all([takeSeat(browser, desk, 'en'), takeSeat(browser, desk, 'en')]);
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('a resident answers and reads plain words, the help card first, and no label', async () => {
    const { page } = resident;
    await officer.signInAs(duty.page, city.baseUrl, 'duty.yongqiao');
    const known = await officer.knownRows(duty.page);
    await answerPhq9(page, city.baseUrl, 'en');
    await sendAnswers(page, 'en');
    caseNo = await officer.awaitNewCase(duty.page, known);
    const [first] = await page.getByRole('main').getByRole('heading').allInnerTexts();
    assert.equal(first, 'You do not have to carry this alone');
    await page.getByRole('link', { name: /12356/ }).first().waitFor();
    // The instrument's own citation names what it was made for; it is a source, not a word to the person.
    const words = await page
      .getByRole('main')
      .evaluate((main) =>
        [...main.querySelectorAll('h1, h2, h3, p:not([lang]), li, button, dt, dd')]
          .map((each) => (each as HTMLElement).innerText)
          .join('\n'),
      );
    assert.doesNotMatch(words, labels);
    assert.match(words, /receipt code/i);
  });

  test('the officer on duty acknowledges the alert', async () => {
    const { page } = duty;
    await officer.openCase(page, caseNo);
    await officer.pressStep(page, 'Acknowledge');
    await page.getByRole('button', { name: 'Start assessment', exact: true }).first().waitFor();
  });

  test('the resident reads that somebody has seen it', async () => {
    const { page } = resident;
    await page.reload();
    await page.getByText('The officer on duty has seen it').waitFor();
    assert.deepEqual([...resident.faults, ...duty.faults], []);
  });
});
