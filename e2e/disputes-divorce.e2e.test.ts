import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, phone, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { acceptedCase, act, apiOf, codeOf, party } from './fixtures/dispute-case.ts';
import { openForm, pressStep, save, signInAs } from './pages/console.ts';
import * as file from './pages/disputes.ts';

const wife = party('applicant', '苏女士', { phone: '16000000003' });
const husband = party('respondent', '丁先生');
const secrets = { police: '民警自己的记录：出警三次', counsellor: '顾问自己的记录：夜里睡不着' };

describe('a divorce with a threat, police and consultant on the case', () => {
  let city: RunningCity;
  let browser: Browser;
  let registrar: Seat;
  let mediator: Seat;
  let id = '';

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    [registrar, mediator] = await Promise.all([takeSeat(browser, desk), takeSeat(browser, desk)]);
    await signInAs(registrar.page, city.baseUrl, 'registrar.yongqiao');
    await signInAs(mediator.page, city.baseUrl, 'mediator.yongqiao');
    const facts = '妻子提出离婚，丈夫扬言报复，双方已分居。';
    const parties = [wife, husband];
    id = await acceptedCase(
      apiOf(registrar.page, city.baseUrl),
      {
        type: 'family',
        familyMatter: 'divorce',
        facts,
        parties,
        riskFacts: ['revenge_threat', 'separation'],
      },
      'joint',
    );
    await file.openDispute(registrar.page, city.baseUrl, id);
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('red is seen at once; without the word of both neither police nor consultant is named', async () => {
    const { page } = registrar;
    await page.getByText('有现实危险。').waitFor();
    const form = await openForm(page, '指派调解员');
    const choose = async (part: string, name: string) => {
      await form.getByRole('radiogroup', { name: '岗位' }).getByText(part, { exact: true }).click();
      await form.getByRole('textbox', { name: /查找/ }).fill(name);
      await form
        .getByRole('checkbox', { name: new RegExp(`^${name}`) })
        .first()
        .check({ force: true });
    };
    await choose('首席调解员', '顾春华');
    await choose('民警', '萧子轩');
    await choose('心理顾问', '郭丽');
    await form.getByRole('button', { name: '指派 3 人' }).click();
    await form.getByText('须先征得各方当事人同意').first().waitFor();
    await form.getByRole('button', { name: '关闭' }).first().click();
    await file.recordWords(page, ['同意心理顾问参与', '同意民警参与联调'], ['苏女士', '丁先生']);
    const kept = await openForm(page, '指派调解员');
    await kept.getByRole('button', { name: '看过了，按最新情况继续' }).click();
    await save(page, '指派 3 人');
    await page.getByRole('region', { name: '调解队伍' }).getByText('萧子轩').waitFor();
  });

  test('the mediation does not open before the three measures stand', async () => {
    const { page } = mediator;
    await file.openDispute(page, city.baseUrl, id);
    await pressStep(page, '接受');
    const waiting = await Promise.all(['police.yongqiao', 'consultant.city'].map(answerOnPhone));
    await Promise.all(waiting.map(({ context }) => context.close()));
    await pressStep(page, '开始调查');
    await file.awaitState(page, '调查中');
    await file.recordWords(page, ['自愿调解', '已知悉权利义务'], ['苏女士', '丁先生']);
    await page.getByText('红色风险的报告、公安和心理支持措施已落实').waitFor();
    assert.equal(await page.getByRole('button', { name: '开始调解', exact: true }).count(), 0);
    for (const measure of ['电话报告', '通知公安机关', '提供心理支持'])
      await file.recordMeasure(page, measure);
    await pressStep(page, '开始调解');
    await file.awaitState(page, '调解中');
  });

  async function answerOnPhone(loginName: string): Promise<Seat> {
    const seat = await takeSeat(browser, phone);
    await signInAs(seat.page, city.baseUrl, loginName);
    await file.openDispute(seat.page, city.baseUrl, id);
    await pressStep(seat.page, '接受');
    await seat.page.getByRole('button', { name: '写记录' }).waitFor();
    return seat;
  }

  async function writeNote(loginName: string, text: string): Promise<string> {
    const seat = await takeSeat(browser, desk);
    await signInAs(seat.page, city.baseUrl, loginName);
    await file.openDispute(seat.page, city.baseUrl, id);
    await file.fillForm(seat.page, '写记录', { text: ['记录', text] });
    await file.fillForm(seat.page, '通报', {
      choice: /^建议分开谈|^注意安全/,
      text: ['要让队伍知道的', `${loginName} 的通报`],
      submit: '发出通报',
    });
    await seat.page.getByRole('main').getByText(text).waitFor();
    assert.deepEqual(seat.faults, []);
    const words = await seat.page.getByRole('main').innerText();
    await seat.context.close();
    return words;
  }

  test('police and consultant write behind their walls; the others read only what was passed on', async () => {
    const policeView = await writeNote('police.yongqiao', secrets.police);
    const counsellorView = await writeNote('consultant.city', secrets.counsellor);
    assert.match(policeView, /扬言报复/);
    assert.doesNotMatch(policeView, /夜里睡不着/);
    assert.match(counsellorView, /police.yongqiao 的通报/);
    assert.doesNotMatch(counsellorView, /出警三次|扬言报复/);
    const { page } = mediator;
    await page.getByText('consultant.city 的通报').waitFor();
    const words = await page.getByRole('main').innerText();
    assert.doesNotMatch(words, /出警三次|夜里睡不着/);
  });

  test('the agreement can be signed on paper only, at the desk and on the phone', async () => {
    const { page } = mediator;
    const form = await openForm(page, '起草协议');
    await form.getByText('法律不允许电子签名').first().waitFor();
    assert.equal(await form.getByRole('radio', { name: '电子签署' }).count(), 0);
    await form.getByRole('button', { name: '关闭' }).first().click();
    await form.waitFor({ state: 'hidden' });
    await act(apiOf(page, city.baseUrl), id, {
      step: 'agreement',
      kind: 'written',
      template: 'divorce',
      signing: 'paper',
      facts: '双方自愿离婚。',
      terms: ['双方自愿离婚', '孩子随母亲生活'],
      performance: '到民政局办理登记。',
      schedule: [],
    });
    const party_ = await takeSeat(browser, phone);
    await file.followWith(
      party_.page,
      city.baseUrl,
      await codeOf(apiOf(registrar.page, city.baseUrl), id, wife.id),
    );
    await party_.page.getByRole('button', { name: '看过了，写的就是说好的' }).click();
    await party_.page.getByText(/^您已在 .* 确认看过$/).waitFor();
    await party_.page.getByText('法律要求在纸上签字').first().waitFor();
    assert.equal(await party_.page.getByRole('button', { name: '在这里签名' }).count(), 0);
    assert.deepEqual(party_.faults, []);
    await party_.context.close();
  });

  test('signed on paper it is in effect, and no court confirms it', async () => {
    const { page } = mediator;
    await page.getByText('阅读确认').first().waitFor();
    await file.recordSigning(page);
    await file.fillForm(page, '达成协议', { submit: '达成协议' });
    await page.getByText('不适用司法确认').first().waitFor();
    assert.deepEqual([...registrar.faults, ...mediator.faults], []);
  });
});
