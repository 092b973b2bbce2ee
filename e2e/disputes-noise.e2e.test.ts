import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { act, apiOf, party, reportCase } from './fixtures/dispute-case.ts';
import { openForm, pressStep, save, signInAs } from './pages/console.ts';
import * as file from './pages/disputes.ts';

describe('a quarrel over noise, settled by a 闺蜜团', () => {
  let city: RunningCity;
  let browser: Browser;
  let registrar: Seat;
  let lead: Seat;
  let id = '';

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
    [registrar, lead] = await Promise.all([takeSeat(browser, desk), takeSeat(browser, desk)]);
    await signInAs(registrar.page, city.baseUrl, 'registrar.yongqiao');
    await signInAs(lead.page, city.baseUrl, 'mediation.yongqiao');
    id = await reportCase(apiOf(registrar.page, city.baseUrl), {
      type: 'neighbours',
      facts: '楼上深夜拖动家具，楼下无法休息，已争吵两次。',
      place: '幸福小区3号楼',
      parties: [party('applicant', '赵一鸣'), party('respondent', '钱多多')],
    });
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('the registrar completes, accepts, triages, and names a team whose members have no account', async () => {
    const { page } = registrar;
    await file.openDispute(page, city.baseUrl, id);
    const form = await openForm(page, '完成登记');
    await form.getByRole('textbox', { name: '诉求 第 1 条' }).fill('晚上十点后保持安静');
    await save(page, '完成登记');
    await pressStep(page, '受理');
    await save(page, '受理');
    await file.triage(page, /^人民调解/);
    await file.assignLead(page, '闺蜜团', /闺蜜团$/);
    const team = page.getByRole('region', { name: '调解队伍' });
    await team
      .getByText(/闺蜜团/)
      .first()
      .waitFor();
    await team.getByText('已接受').waitFor();
  });

  test('the mediation lead records what the team did, up to an oral agreement', async () => {
    const { page } = lead;
    await file.openDispute(page, city.baseUrl, id);
    await pressStep(page, '开始调查');
    await page.getByText('各方当事人均已同意调解').waitFor();
    await file.recordWords(page, ['自愿调解', '已知悉权利义务'], ['赵一鸣', '钱多多']);
    await file.checkRisk(page, ['当面争吵'], '黄');
    await pressStep(page, '开始调解');
    await file.awaitState(page, '调解中');
    await file.recordSession(page, '双方各说各的难处，愿意各让一步。');
    for (const move of ['缓和情绪', '换位思考', '理清事理']) await file.recordMove(page, move);
    await file.draftAgreement(page, { kind: '口头协议', terms: ['晚上十点后不挪动家具'] });
    await file.recordSigning(page);
    await file.fillForm(page, '达成协议', { submit: '达成协议' });
    await file.awaitState(page, '已达成协议');
    await page.getByText('不适用司法确认').first().waitFor();
  });

  test('after the revisits the archive still waits for the proof of identity', async () => {
    const { page } = lead;
    await pressStep(page, '进入履行');
    await file.awaitState(page, '履行中');
    await pressStep(page, '进入回访');
    await file.awaitState(page, '回访中');
    const form = await openForm(page, '登记回访');
    await form.getByRole('radio', { name: '上门' }).check({ force: true });
    await form.getByRole('radio', { name: '没有再起争执' }).check({ force: true });
    await form.getByRole('textbox').fill('双方见面打招呼，安静了。');
    await save(page, '保存');
    const api = apiOf(page, city.baseUrl);
    const { revisits } = await api.get<{ revisits: { id: string; doneAt: string | null }[] }>(
      `/api/disputes/${id}`,
    );
    for (const { id: revisitId } of revisits.filter(({ doneAt }) => doneAt === null))
      await act(api, id, { step: `revisits/${revisitId}`, manner: 'phone', quiet: true, findings: '平静' });
    await registrar.page.getByText('必备材料齐全，其余缺项已说明').waitFor();
    assert.equal(await registrar.page.getByRole('button', { name: '归档', exact: true }).count(), 0);
  });

  test('with the paper in it the file is archived, and nothing can be added any more', async () => {
    const { page } = registrar;
    await file.addPaper(page, '当事人身份证明');
    const form = await openForm(page, '归档');
    await form.getByRole('textbox', { name: '卷号' }).fill('〔2026〕人调字第 1 号');
    await save(page, '归档');
    await page.getByText('这起纠纷已归档').waitFor();
    assert.equal(await page.getByRole('button', { name: /添加材料$/ }).count(), 0);
    assert.deepEqual([...registrar.faults, ...lead.faults], []);
  });
});
