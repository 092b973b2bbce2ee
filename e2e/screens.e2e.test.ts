import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { type Device, desk, openBrowser, phone, type Seat, takeSeat, wall } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { faultsAt, settle } from './fixtures/screen-check.ts';
import * as officer from './pages/console.ts';
import { openFirstQuestion } from './pages/resident.ts';
import { openInLibrary } from './pages/standards.ts';

const languages = ['zh', 'en'] as const;
const bothWidths = [desk, phone];

interface Screen {
  readonly name: string;
  readonly path: string;
  readonly devices?: readonly Device[];
  /** Steps from the path to the screen. */
  readonly reach?: (page: Page) => Promise<void>;
}

const residentScreens: readonly Screen[] = [
  { name: 'home', path: '/' },
  { name: 'list', path: '/list' },
  { name: 'places', path: '/places' },
  { name: 'disputes', path: '/disputes' },
  { name: 'register a dispute', path: '/disputes/new' },
  { name: 'follow a dispute', path: '/follow' },
  { name: 'about', path: '/about' },
  { name: 'receipt', path: '/r' },
  { name: 'me', path: '/me' },
  { name: 'published index', path: '/index' },
  { name: 'no such page', path: '/no-such-page' },
];

const openFirstRecord = async (page: Page): Promise<void> => {
  await page.locator('[data-row]').first().getByRole('link').first().click();
  await page.waitForURL(/\/(crises|disputes)\/[0-9a-f-]{36}/);
};

/** A record’s first drawer: the words of its buttons differ by language, the place of the first act does not. */
const openFirstForm = async (page: Page): Promise<void> => {
  await openFirstRecord(page);
  await page.locator('.dispute-quick button').first().click();
  await page.getByRole('dialog').last().getByRole('button').first().click({ trial: true });
};

/** Any paper of the first record that can be printed. */
const openFirstPaper = async (page: Page): Promise<void> => {
  await openFirstRecord(page);
  const { pathname } = new URL(page.url());
  await page.goto(`${page.url().split('/console')[0]}${pathname}/print/application`);
  await page.locator('.kit-paper').waitFor();
};

const openStandard =
  (code: string) =>
  async (page: Page): Promise<void> => {
    await openInLibrary(page, code);
    await page.locator('.std-clause').first().waitFor();
  };

const compareVersions = async (page: Page): Promise<void> => {
  await openInLibrary(page, 'XA-P-01', '?v=2&with=1');
  await page.locator('.std-change').first().waitFor();
};

const editDraft = async (page: Page): Promise<void> => {
  await openInLibrary(page, 'XA-P-04', '/edit');
  await page.locator('.std-editor__preview').waitFor();
};

/** What the first row of a list leads to. */
const openFirstRow = async (page: Page): Promise<void> => {
  await page.locator('[data-row]').first().getByRole('link').first().click();
  await page.waitForURL(/\/indicators\/(batches|cycles)\/[0-9a-f-]{36}/);
};

const console_ = (path: string) => `/console${path}`;
const screensOf: Readonly<Record<string, readonly Screen[]>> = {
  'duty.yongqiao': [
    { name: 'work list', path: console_('/worklist') },
    { name: 'crises', path: console_('/crises') },
    { name: 'record', path: console_('/crises'), reach: openFirstRecord },
    { name: 'report', path: console_('/crises/new') },
  ],
  'office.city': [
    { name: 'cockpit', path: console_('/cockpit/2023') },
    { name: 'big screen', path: console_('/cockpit/screen?period=2023'), devices: [wall] },
    { name: 'annual table', path: console_('/annual/2023') },
    { name: 'standards', path: console_('/standards') },
    { name: 'standard', path: console_('/standards'), reach: openStandard('XA-P-01') },
    { name: 'comparison of versions', path: console_('/standards'), reach: compareVersions },
    { name: 'index', path: console_('/indicators') },
    { name: 'tree of the index', path: console_('/indicators/tree/341300') },
    { name: 'ranking of counties', path: console_('/indicators/ranking') },
    { name: 'other weights', path: console_('/indicators/what-if') },
    { name: 'evaluation cycle', path: console_('/indicators/cycles'), reach: openFirstRow },
    { name: 'draft of a standard', path: console_('/standards'), reach: editDraft },
  ],
  'registrar.yongqiao': [
    { name: 'disputes', path: console_('/disputes') },
    { name: 'dispute', path: console_('/disputes'), reach: openFirstRecord },
    { name: 'form of a dispute', path: console_('/disputes'), reach: openFirstForm },
    { name: 'paper of a dispute', path: console_('/disputes'), reach: openFirstPaper },
    { name: 'import of disputes', path: console_('/disputes/statistics/import') },
  ],
  'mediation.city': [
    { name: 'dispute statistics', path: console_('/disputes/statistics') },
    { name: 'figures by team', path: console_('/disputes/statistics/teams') },
    { name: 'map of disputes', path: console_('/disputes/statistics/map') },
    { name: 'graph of recurrence', path: console_('/disputes/statistics/graph') },
    { name: 'monthly table', path: console_('/disputes/statistics/monthly') },
  ],
  'mediator.yongqiao': [
    { name: 'own disputes', path: console_('/disputes') },
    { name: 'own dispute', path: console_('/disputes'), reach: openFirstRecord },
  ],
  'police.yongqiao': [{ name: 'joint case, police', path: console_('/disputes'), reach: openFirstRecord }],
  'consultant.city': [
    { name: 'joint case, consultant', path: console_('/disputes'), reach: openFirstRecord },
  ],
  'grid.dangshan': [{ name: 'report a dispute', path: console_('/disputes/report') }],
  'data.wj': [
    { name: 'index reporting', path: console_('/indicators/collect') },
    { name: 'form of a department', path: console_('/indicators/collect'), reach: openFirstRow },
  ],
  'expert.1': [{ name: 'expert questionnaires', path: console_('/indicators/experts') }],
  'auditor.city': [
    { name: 'audit log', path: console_('/audit') },
    { name: 'verification', path: console_('/audit/verification') },
  ],
  'system.city': [
    { name: 'accounts', path: console_('/accounts') },
    { name: 'login security', path: console_('/security') },
  ],
};

describe('every screen, in both languages, at phone and desk width', { concurrency: 2 }, () => {
  let city: RunningCity;
  let browser: Browser;
  const seats: Seat[] = [];

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  const sit = async (locale: 'zh' | 'en' = 'zh'): Promise<Seat> => {
    const seat = await takeSeat(browser, desk, locale);
    seats.push(seat);
    return seat;
  };

  /** Opens a screen in a language and walks through its widths. */
  async function check({ page, faults }: Seat, screen: Screen, locale: 'zh' | 'en'): Promise<string[]> {
    const [path = '', query = ''] = screen.path.split('?');
    await page.goto(`${city.baseUrl}${path}?${query}&lang=${locale}`);
    await page.locator(`html[lang="${locale === 'zh' ? 'zh-CN' : 'en'}"]`).waitFor();
    await settle(page);
    await screen.reach?.(page);
    const found: string[] = [];
    for (const device of screen.devices ?? bothWidths) found.push(...(await faultsAt(page, device)));
    await page.setViewportSize({ width: desk.width, height: desk.height });
    return [...found, ...faults.splice(0)].map((fault) => `${screen.name} (${locale}) ${fault}`);
  }

  async function checkAll(seat: Seat, screens: readonly Screen[]): Promise<void> {
    const found: string[] = [];
    for (const locale of languages)
      for (const screen of screens) found.push(...(await check(seat, screen, locale)));
    assert.deepEqual(found, []);
  }

  test('the residents’ app', async () => checkAll(await sit(), residentScreens));

  test('a questionnaire’s first question', async () => {
    const found: string[] = [];
    for (const locale of languages) {
      const { page, faults } = await sit(locale);
      await openFirstQuestion(page, city.baseUrl, locale);
      for (const device of bothWidths) found.push(...(await faultsAt(page, device)));
      found.push(...faults);
    }
    assert.deepEqual(found, []);
  });

  test('the console’s sign-in', async () =>
    checkAll(await sit(), [{ name: 'sign-in', path: console_('/sign-in') }]));

  for (const [loginName, screens] of Object.entries(screensOf))
    test(`the console of ${loginName}`, async () => {
      const seat = await sit();
      await officer.signInAs(seat.page, city.baseUrl, loginName);
      await checkAll(seat, screens);
      await seat.context.close();
    });
});
