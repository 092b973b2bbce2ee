import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, phone, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { acceptedCase, apiOf, codeOf, givenTo, party } from './fixtures/dispute-case.ts';
import { pressStep, signInAs } from './pages/console.ts';
import * as file from './pages/disputes.ts';

const workers = Array.from({ length: 23 }, (_, n) => party('applicant', `工友${n + 1}`));
const firm = party('respondent', '宏远建筑公司', { kind: 'organisation' });
const last = workers[22]!;
const agent = (
  side: 'applicant' | 'respondent',
  name: string,
  given: { actsFor: string[]; authority: string },
) => party(side, name, { kind: 'agent', ...given });
const general = agent('applicant', '工友代表', {
  actsFor: workers.slice(0, 22).map(({ id }) => id),
  authority: 'general',
});
const special = agent('applicant', '援助律师', { actsFor: [last.id], authority: 'special' });
const counsel = agent('respondent', '公司法务', { actsFor: [firm.id], authority: 'special' });
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

describe('wages of 23 workers, three agents', () => {
  let city: RunningCity;
  let browser: Browser;
  let mediator: Seat;
  let onPhone: Seat;
  const code = { general: '', special: '' };

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    const registrar = await takeSeat(browser, desk);
    [mediator, onPhone] = await Promise.all([takeSeat(browser, desk), takeSeat(browser, phone)]);
    await signInAs(registrar.page, city.baseUrl, 'registrar.yongqiao');
    await signInAs(mediator.page, city.baseUrl, 'mediator.yongqiao');
    const office = apiOf(registrar.page, city.baseUrl);
    const facts = '年底停工，二十三名工人三个月工资未发。';
    const parties = [...workers, firm, general, special, counsel];
    const id = await acceptedCase(office, { type: 'labour', facts, parties, amount: '276,000元' });
    await givenTo(office, apiOf(mediator.page, city.baseUrl), { id, name: '顾春华' });
    code.general = await codeOf(office, id, general.id);
    code.special = await codeOf(office, id, special.id);
    await registrar.context.close();
    await file.openDispute(mediator.page, city.baseUrl, id);
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('the words of all 23 are recorded at a press, each on record for themselves', async () => {
    const { page } = mediator;
    await file.recordWords(page, ['自愿调解', '已知悉权利义务'], ['宏远建筑公司']);
    await page.getByText('24 / 24 同意').nth(1).waitFor();
    await file.checkRisk(page, ['多人聚集或准备聚集'], '橙');
    await pressStep(page, '开始调解');
    await file.awaitState(page, '调解中');
  });

  test('an agent with special authority reads and signs on the phone; one with general authority cannot', async () => {
    await file.draftAgreement(mediator.page, {
      signing: '电子签署',
      terms: ['公司分两期支付全部工资', '工人收到后不再追究'],
      items: [
        { what: '首期工资', amount: '138000', dueOn: inAWeek },
        { what: '余款', amount: '138000', dueOn: inAWeek },
      ],
    });
    const { page } = onPhone;
    await file.followWith(page, city.baseUrl, code.general);
    await page.getByText('公司分两期支付全部工资').first().waitFor();
    assert.equal(await page.getByRole('button', { name: /签名|确认/ }).count(), 0);
    await page.getByRole('button', { name: '看完了，关上' }).click();
    await file.followWith(page, city.baseUrl, code.special);
    await file.signFor(page, last.name);
    await page
      .getByText(/^您已在 .* 签名$/)
      .first()
      .waitFor();
  });

  test('the others sign at the table; the agreement is in effect and open to judicial confirmation', async () => {
    const { page } = mediator;
    await file.recordSigning(page);
    await file.fillForm(page, '达成协议', { submit: '达成协议' });
    await page.getByText('可申请司法确认').first().waitFor();
    await pressStep(page, '进入履行');
    await file.awaitState(page, '履行中');
  });

  test('a breach is recorded, then the late payment; both apply to the court together', async () => {
    const { page } = mediator;
    await file.fillForm(page, '登记履行', { choice: /^未履行/, text: ['说明', '到期未付'] });
    await file.fillForm(page, '登记履行', { choice: /^已履行/, text: ['说明', '已补付，看过转账凭证'] });
    await page.getByRole('region', { name: /^履行/ }).getByText('已履行').first().waitFor();
    const section = page.getByRole('region', { name: '司法确认' });
    await section.getByRole('button', { name: '登记', exact: true }).click();
    const form = page.getByRole('dialog').last();
    await form.getByRole('textbox', { name: '法院' }).fill('埇桥区人民法院');
    await form.getByRole('button', { name: '保存', exact: true }).click();
    await form.getByText('司法确认须双方共同申请').first().waitFor();
    await form.getByRole('checkbox', { name: '双方当事人共同提出申请' }).check({ force: true });
    await form.getByRole('button', { name: '保存', exact: true }).click();
    await section.getByText('已申请').waitFor();
    assert.deepEqual([...mediator.faults, ...onPhone.faults], []);
  });
});
