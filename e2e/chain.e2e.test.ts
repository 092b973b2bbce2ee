import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, phone, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import * as officer from './pages/console.ts';
import { answerPhq9, readReceiptCode, sendAnswers } from './pages/resident.ts';

describe('the first chain: from a phone to the city’s figures', () => {
  let city: RunningCity;
  let browser: Browser;
  let resident: Seat;
  let duty: Seat;
  let caseNo = '';
  let receiptCode = '';
  let caseUrl = '';

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    resident = await takeSeat(browser, phone);
    duty = await takeSeat(browser, desk);
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('an alert reaches the duty officer’s screen without reloading', async () => {
    await officer.signInAs(duty.page, city.baseUrl, 'duty.yongqiao');
    const known = await officer.knownRows(duty.page);
    await answerPhq9(resident.page, city.baseUrl);
    await sendAnswers(resident.page);
    caseNo = await officer.awaitNewCase(duty.page, known);
    assert.match(caseNo, /^WJ/);
  });

  test('the resident meets the help card first, then plain words and a receipt code', async () => {
    const { page } = resident;
    const headings = await page.getByRole('main').getByRole('heading').allInnerTexts();
    assert.equal(headings[0], '您不用一个人扛着');
    await page.getByRole('link', { name: /12356/ }).first().waitFor();
    const words = await page.getByRole('main').innerText();
    for (const label of ['抑郁', '异常', '阳性', '高危', '重度'])
      assert.ok(!words.includes(label), `a resident read ${label}`);
    receiptCode = await readReceiptCode(page);
    assert.equal(receiptCode.length, 26);
  });

  test('the officer acknowledges, assesses, writes the plan and refers', async () => {
    const { page } = duty;
    await officer.openCase(page, caseNo);
    caseUrl = page.url();
    await officer.pressStep(page, '签收');
    await officer.pressStep(page, '开始评估');
    await officer.recordAssessment(page);
    await officer.writePlan(page);
    await officer.referTo(page, /宿州市心安精神专科医院/);
  });

  test('the hospital answers on a phone; another hospital’s doctor sees nothing', async () => {
    const stranger = await takeSeat(browser, desk);
    await officer.signInAs(stranger.page, city.baseUrl, 'doctor.yongqiao');
    await stranger.page.goto(caseUrl);
    await stranger.page.getByText('没有找到这条记录').waitFor();
    await stranger.context.close();
    const doctor = await takeSeat(browser, phone);
    await officer.signInAs(doctor.page, city.baseUrl, 'doctor.city');
    await doctor.page.goto(caseUrl);
    await officer.answerReferral(doctor.page);
    await doctor.context.close();
  });

  test('the officer follows up and signs; the supervisor countersigns; the case is closed', async () => {
    const { page } = duty;
    await officer.pressStep(page, '转入随访');
    await page.getByText('随访中', { exact: true }).first().waitFor();
    await officer.recordFollowUp(page);
    await officer.proposeClosure(page);
    await page.getByText('待会签', { exact: false }).first().waitFor();
    const lead = await takeSeat(browser, desk);
    await officer.signInAs(lead.page, city.baseUrl, 'lead.yongqiao');
    await lead.page.goto(caseUrl);
    await officer.countersign(lead.page);
    await lead.page.getByText('已结案').first().waitFor();
    await lead.context.close();
  });

  test('the resident comes back with the code, sees that help has come to its end, and keeps the result in an account', async () => {
    const { page } = resident;
    await page.goto(`${city.baseUrl}/r`);
    await page.getByRole('textbox').fill(receiptCode.toLowerCase());
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await page.getByRole('heading', { name: '您不用一个人扛着' }).waitFor();
    await page.goto(`${city.baseUrl}/me`);
    await page.getByRole('textbox', { name: /手机号/ }).fill('16012345678');
    await page.getByRole('button', { name: '获取验证码' }).click();
    const code = await readSmsCode(city.baseUrl);
    // The sixth digit sends them.
    await page.getByRole('textbox', { name: /验证码/ }).fill(code);
    await page.getByRole('button', { name: '退出登录' }).waitFor();
  });

  test('the city office reads the year with numerator, denominator and definition', async () => {
    const office = await takeSeat(browser, desk);
    await officer.signInAs(office.page, city.baseUrl, 'office.city');
    await office.page.goto(`${city.baseUrl}/console/cockpit`);
    await office.page.getByText('完成测评').first().waitFor();
    const answer = await office.page.evaluate(
      async () =>
        (await fetch('/api/reports/annual?year=2023')).json() as Promise<{
          rows: { metric: string; count: number }[];
        }>,
    );
    assert.ok((answer.rows.find((row) => row.metric === 'assessments')?.count ?? 0) > 0);
    const refused = await office.page.evaluate(async () => (await fetch('/api/crises')).status);
    assert.equal(refused, 403);
    assert.deepEqual(office.faults, []);
    await office.context.close();
  });

  test('the auditor finds the chain intact, and after an edit finds the edited row and names it', async () => {
    const auditor = await takeSeat(browser, desk);
    await officer.signInAs(auditor.page, city.baseUrl, 'auditor.city');
    const verify = () =>
      auditor.page.evaluate(
        async () =>
          (await fetch('/api/audit/verify', { method: 'POST' })).json() as Promise<{
            intact: boolean;
            entries: number;
            faults: { kind: string; entryId: string | null }[];
          }>,
      );
    const before = await verify();
    assert.equal(before.intact, true);
    assert.ok(before.entries > 0);
    const edited = await city.tamper(
      "update audit_entries set action = 'place.browse' where id = (select unnest(entry_ids) from audit_seals order by seq limit 1)",
    );
    assert.equal(edited, 1);
    const after_ = await verify();
    assert.deepEqual(
      after_.faults.map(({ kind }) => kind),
      ['edited'],
    );
    assert.ok(after_.faults[0]?.entryId);
    await auditor.page.goto(`${city.baseUrl}/console/audit`);
    await auditor.context.close();
  });

  test('no page threw an error', () => {
    assert.deepEqual([...resident.faults, ...duty.faults], []);
  });
});

/** The newest code in the demonstration's SMS outbox. */
async function readSmsCode(baseUrl: string): Promise<string> {
  for (let tries = 0; tries < 50; tries += 1) {
    const { messages } = (await (await fetch(`${baseUrl}/api/demo/outbox`)).json()) as {
      messages: { text: string }[];
    };
    const code = /\d{6}/.exec(messages[0]?.text ?? '')?.[0];
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('no message arrived');
}
