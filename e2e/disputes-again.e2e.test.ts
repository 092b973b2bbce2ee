import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { acceptedCase, act, apiOf, party, reportCase } from './fixtures/dispute-case.ts';
import { openForm, pressStep, save, signInAs } from './pages/console.ts';
import { openDispute } from './pages/disputes.ts';

const place = '安康里7号楼3单元';
const facts = '楼上漏水，双方争吵。';
const people = () => [party('applicant', '卫先生', { phone: '16000000071' }), party('respondent', '蒋女士')];

describe('a quarrel that comes back after a hundred days, in English', () => {
  let city: RunningCity;
  let browser: Browser;
  let registrar: Seat;
  let earlierNo = '';
  let againId = '';

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    registrar = await takeSeat(browser, desk, 'en');
    await signInAs(registrar.page, city.baseUrl, 'registrar.yongqiao');
    const api = apiOf(registrar.page, city.baseUrl);
    const earlier = await acceptedCase(api, { type: 'neighbours', facts, place, parties: people() });
    await act(api, earlier, {
      step: 'termination-at-desk',
      reason: 'settled_themselves',
      remark: '自行和解',
    });
    await city.tamper(
      `update disputes set found_at = found_at - interval '100 days', ended_at = ended_at - interval '100 days' where id = '${earlier}'`,
    );
    earlierNo = (await api.get(`/api/disputes/${earlier}`)).caseNo;
    const namesake = [party('applicant', '卫先生'), party('respondent', '别家')];
    await reportCase(api, { type: 'neighbours', facts, place: '另一小区1号楼', parties: namesake });
    againId = await reportCase(api, {
      type: 'neighbours',
      facts,
      place: '安康里 7号楼，３单元',
      parties: people(),
    });
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('the earlier case stands beside the form with its reasons; a namesake elsewhere does not', async () => {
    const { page } = registrar;
    await openDispute(page, city.baseUrl, againId);
    const form = await openForm(page, 'Complete registration');
    const similar = form.getByRole('complementary', { name: 'Perhaps the same, or come back' });
    const card = similar.getByRole('listitem').filter({ hasText: earlierNo });
    await card.getByText(/the same telephone.*the same name.*the same place/).waitFor();
    await card.getByText(/100 days ago/).waitFor();
    assert.equal(await similar.getByRole('listitem').count(), 1);
    await card.getByRole('button', { name: 'Link as recurrence' }).click();
    await card.getByRole('button', { name: 'Linked as recurrence', pressed: true }).waitFor();
    await save(page, 'Complete registration');
    const links = page.getByRole('region', { name: 'Recurrence and links' });
    await links.getByText(earlierNo).waitFor();
  });

  test('the link leads to the earlier case, which knows that it came back', async () => {
    const { page } = registrar;
    await page
      .getByRole('region', { name: 'Recurrence and links' })
      .getByRole('link', { name: earlierNo })
      .click();
    await page.getByText('Came back as:').waitFor();
    await page.getByText('The conflict came back').first().waitFor();
    await openDispute(page, city.baseUrl, againId);
    await pressStep(page, 'Accept');
    await save(page, 'Accept');
    await page.getByRole('main').getByText('Accepted', { exact: true }).first().waitFor();
    assert.deepEqual(registrar.faults, []);
  });
});
