import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, phone, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { acceptedCase, apiOf, codeOf, convened, givenTo, party } from './fixtures/dispute-case.ts';
import { signInAs } from './pages/console.ts';
import * as file from './pages/disputes.ts';

const patient = party('applicant', '秦先生');
const hospital = party('respondent', '县第二医院', { kind: 'organisation' });

describe('a medical dispute that fails and goes to court', () => {
  let city: RunningCity;
  let browser: Browser;
  let mediator: Seat;
  let onPhone: Seat;
  let registrar: Seat;

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    [registrar, mediator, onPhone] = await Promise.all([
      takeSeat(browser, desk),
      takeSeat(browser, desk),
      takeSeat(browser, phone),
    ]);
    await signInAs(registrar.page, city.baseUrl, 'registrar.yongqiao');
    await signInAs(mediator.page, city.baseUrl, 'mediator.yongqiao');
    const office = apiOf(registrar.page, city.baseUrl);
    const table = apiOf(mediator.page, city.baseUrl);
    const facts = '手术后恢复不好，患者认为医院有过错。';
    const id = await acceptedCase(office, { type: 'medical', facts, parties: [patient, hospital] });
    await givenTo(office, table, { id, name: '顾春华' });
    await convened(table, id);
    await file.openDispute(mediator.page, city.baseUrl, id);
    await file.openDispute(registrar.page, city.baseUrl, id);
    await file.followWith(onPhone.page, city.baseUrl, await codeOf(office, id, patient.id));
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('the time is extended once both have said yes to it, and not before', async () => {
    const { page } = mediator;
    await page.getByRole('button', { name: '登记意愿' }).first().waitFor();
    assert.equal(await page.getByRole('button', { name: '延长期限', exact: true }).count(), 0);
    await file.recordWords(page, ['同意延长调解期限'], ['秦先生']);
    assert.equal(await page.getByRole('button', { name: '延长期限', exact: true }).count(), 0);
    await file.recordWords(page, ['同意延长调解期限'], ['县第二医院']);
    await file.fillForm(page, '延长期限', { text: ['理由', '等待鉴定意见'], submit: '延长调解期限' });
    await page.getByText('1 次', { exact: true }).waitFor();
    assert.equal(await page.getByRole('button', { name: '延长期限', exact: true }).count(), 0);
  });

  test('the patient withdraws on the phone; the mediator sees it without reloading', async () => {
    const { page } = onPhone;
    await page.getByText('不想继续调解了？').click();
    await page.getByRole('button', { name: '我不想调解了' }).click();
    await page.getByRole('button', { name: '确定，停下来' }).click();
    await page.getByText('您已表示不想继续').waitFor();
    await mediator.page.getByText('1 / 2 同意').first().waitFor();
  });

  test('the mediation fails: the notice names the ways that remain, and the patient reads them', async () => {
    const { page } = mediator;
    await file.fillForm(page, '调解不成', {
      choice: '经调解未达成协议',
      text: ['情况说明', '双方对过错分歧很大'],
      submit: '调解不成',
    });
    await file.awaitState(page, '调解不成');
    await onPhone.page.reload();
    await onPhone.page.getByRole('heading', { name: '调解没有谈成，您还可以' }).waitFor();
    await onPhone.page.getByText('向人民法院起诉').waitFor();
    assert.deepEqual(onPhone.faults, []);
    const papers = page.getByRole('region', { name: '卷内材料' });
    const line = papers.getByRole('listitem').filter({ hasText: '调解不成告知书' });
    await line.getByRole('button', { name: '打印' }).click();
    const sheet = page.getByRole('region', { name: '调解不成告知书' });
    await sheet
      .getByText(/人民法院/)
      .first()
      .waitFor();
    assert.deepEqual(mediator.faults, []);
  });

  test('without minutes and proof of identity the desk cannot archive it', async () => {
    const { page } = registrar;
    await page.getByText('必备材料齐全，其余缺项已说明').waitFor();
    assert.equal(await page.getByRole('button', { name: '归档', exact: true }).count(), 0);
    await file.addPaper(page, '当事人身份证明');
    await file.addPaper(page, '调解记录');
    await page.getByRole('button', { name: '归档', exact: true }).first().waitFor();
    assert.deepEqual(registrar.faults, []);
  });
});
