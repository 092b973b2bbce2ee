/** `node e2e/pictures.ts` starts the full demonstration city and writes the README's pictures anew. */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { desk, openBrowser, phone, takeSeat, wall } from './fixtures/browser.ts';
import { startCity } from './fixtures/city.ts';
import { settle } from './fixtures/screen-check.ts';
import * as officer from './pages/console.ts';
import { answerPhq9, answerQuestions, openFirstQuestion, sendAnswers } from './pages/resident.ts';

const picturesDir = path.resolve(import.meta.dirname, '../docs/screenshots');
/** The year the demonstration tells in full. */
const fullYear = 2023;

async function keepPicture(page: Page, name: string): Promise<void> {
  await settle(page);
  // Charts draw once more after their data has come; a picture waits for the last frame.
  await page.waitForTimeout(800);
  await page.screenshot({ path: path.join(picturesDir, `${name}.png`) });
  process.stdout.write(`${name}\n`);
}

async function pictureResident(browser: Browser, baseUrl: string): Promise<void> {
  const { page, context } = await takeSeat(browser, phone);
  await page.goto(baseUrl);
  await keepPicture(page, 'resident-home-zh');
  await openFirstQuestion(page, baseUrl);
  await answerQuestions(page, 0, { to: 3 });
  await page.getByRole('button', { name: '上一题' }).click();
  await page.mouse.move(0, 0);
  await keepPicture(page, 'resident-question-zh');
  await answerPhq9(page, baseUrl);
  await sendAnswers(page);
  await keepPicture(page, 'resident-result-zh');
  await context.close();
}

/** The part below the help card: what the answers say, in English. */
async function pictureEnglishResult(browser: Browser, baseUrl: string): Promise<void> {
  const { page, context } = await takeSeat(browser, phone, 'en');
  await answerPhq9(page, baseUrl, 'en');
  await sendAnswers(page, 'en');
  await page
    .locator('.scale')
    .first()
    .evaluate((scale) => window.scrollTo(0, scale.getBoundingClientRect().top + window.scrollY - 200));
  await keepPicture(page, 'resident-result-en');
  await context.close();
}

/** Signs in first, so that the alerts of the residents arrive on an open work list. */
async function pictureDuty(browser: Browser, baseUrl: string): Promise<void> {
  const { page, context } = await takeSeat(browser, desk);
  await page.goto(`${baseUrl}/console/`);
  await keepPicture(page, 'sign-in-zh');
  await officer.signInAs(page, baseUrl, 'duty.yongqiao');
  const known = await officer.knownRows(page);
  await pictureResident(browser, baseUrl);
  const caseNo = await officer.awaitNewCase(page, known);
  await keepPicture(page, 'work-list-zh');
  await officer.openCase(page, caseNo);
  await officer.pressStep(page, '签收');
  await officer.pressStep(page, '开始评估');
  await officer.recordAssessment(page);
  await officer.writePlan(page);
  await page.mouse.move(0, 0);
  await page.evaluate(() => window.scrollTo(0, 0));
  await keepPicture(page, 'crisis-record-zh');
  await context.close();
}

async function pictureOffice(browser: Browser, baseUrl: string): Promise<void> {
  const { page, context } = await takeSeat(browser, desk);
  await officer.signInAs(page, baseUrl, 'office.city');
  await page.goto(`${baseUrl}/console/cockpit/${fullYear}`);
  await keepPicture(page, 'cockpit-zh');
  await page.setViewportSize({ width: wall.width, height: wall.height });
  await page.goto(`${baseUrl}/console/cockpit/screen?period=${fullYear}`);
  // The hint leaves the wall when nobody moves the mouse.
  await page.locator('.wall--still').waitFor();
  await keepPicture(page, 'big-screen-zh');
  await context.close();
}

/** A mediation file as the mediator works on it, and the figures of a full year. */
async function pictureDisputes(browser: Browser, baseUrl: string): Promise<void> {
  const table = await takeSeat(browser, desk);
  await officer.signInAs(table.page, baseUrl, 'mediator.yongqiao');
  await table.page.goto(`${baseUrl}/console/disputes`);
  await table.page.locator('[data-row]').first().getByRole('link').first().click();
  await table.page.waitForURL(/\/disputes\/[0-9a-f-]{36}/);
  await keepPicture(table.page, 'dispute-record-zh');
  await table.context.close();
  const lead = await takeSeat(browser, desk);
  await officer.signInAs(lead.page, baseUrl, 'mediation.city');
  await lead.page.goto(`${baseUrl}/console/disputes/statistics?year=${fullYear}`);
  await keepPicture(lead.page, 'dispute-figures-zh');
  await lead.context.close();
}

await mkdir(picturesDir, { recursive: true });
const [city, browser] = await Promise.all([startCity('full'), openBrowser()]);
try {
  await pictureDuty(browser, city.baseUrl);
  await pictureEnglishResult(browser, city.baseUrl);
  await pictureOffice(browser, city.baseUrl);
  await pictureDisputes(browser, city.baseUrl);
} finally {
  await browser.close();
  await city.stop();
}
