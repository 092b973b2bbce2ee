import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { desk, openBrowser, phone, type Seat, takeSeat } from './fixtures/browser.ts';
import { type RunningCity, startCity } from './fixtures/city.ts';
import { axeFaults } from './fixtures/screen-check.ts';
import { openForm, save, signInAs } from './pages/console.ts';
import * as index from './pages/indicators.ts';

describe('the index: a value from the department to the public, and its correction', () => {
  let city: RunningCity;
  let browser: Browser;
  const seats: Seat[] = [];
  let row: index.ToReport;
  let cycle: index.Cycle;

  /** The same person keeps the same screen. */
  const people = new Map<string, Promise<Seat>>();
  const sit = (loginName: string): Promise<Seat> => {
    const known = people.get(loginName);
    if (known) return known;
    const taken = takeSeat(browser, desk).then(async (seat) => {
      seats.push(seat);
      await signInAs(seat.page, city.baseUrl, loginName);
      return seat;
    });
    people.set(loginName, taken);
    return taken;
  };

  before(async () => {
    city = await startCity();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await city.stop();
  });

  test('what the checks refuse is not submitted, and the row says why', async () => {
    const { page } = await sit('data.wj');
    row = await index.findToReport(page);
    await index.openBatch(page, row);
    await index.openRow(page, row);
    await index.typeFigures(page, row, { ...row.before, numerator: -5 });
    await page.locator(`[id="row-${row.id}"]`).getByText('不能提交').waitFor();
    await index.submitChosen(page, row);
    await page.getByText('有 1 项还不能提交，没有提交任何内容').waitFor();
    assert.deepEqual(await axeFaults(page), []);
  });

  test('a file with personal data is refused; one without is kept; the value is submitted', async () => {
    const { page } = await sit('data.wj');
    await index.typeFigures(page, row, row.before);
    await index.upload(page, row, {
      kind: 0,
      name: '名单.csv',
      text: '姓名,身份证号,手机号\n张三,11010519491231002X,13800138000\n',
    });
    await page
      .locator('.collect-evidence')
      .getByText(/身份证号 1 处/)
      .waitFor();
    assert.equal(await page.getByText('名单.csv', { exact: true }).count(), 0);
    await index.giveEvidence(page, row);
    await index.explainChecks(page, row, '按年报口径核对无误');
    await index.submitChosen(page, row);
    await page.getByText('已提交 1 项，等待部门审核').waitFor();
  });

  test('the reviewer returns it with a reason; amended, it is approved and verified by others', async () => {
    const officer = await sit('data.wj');
    const reviewer = await sit('review.wj');
    await index.openBatch(reviewer.page, row);
    await index.returnRow(reviewer.page, row, '请核对分母口径');
    await officer.page.locator(`[id="row-${row.id}"]`).getByText('草稿', { exact: true }).waitFor();
    await index.submitChosen(officer.page, row);
    await officer.page.getByText('已提交 1 项，等待部门审核').waitFor();
    assert.equal(await officer.page.getByRole('button', { name: /审核通过/ }).count(), 0);
    await index.chooseRow(reviewer.page, row);
    await reviewer.page.getByRole('button', { name: '审核通过 1 项' }).click();
    await reviewer.page.getByText('已通过 1 项，等待核验').waitFor();
    const verifier = await sit('index.verifier');
    await index.openTask(verifier.page, row);
    await index.verify(verifier.page);
    assert.deepEqual(await axeFaults(verifier.page), []);
  });

  test('an appeal stops the publication until somebody else has decided it', async () => {
    const approver = await sit('index.approver');
    const department = await sit('data.ga');
    cycle = await index.findCycle(approver.page, 'previewed');
    const [scored] = await index.tasksOf(department.page, {
      cycle: cycle.id,
      state: 'scored',
      mode: 'manual',
    });
    assert.ok(scored);
    await index.openTask(department.page, scored);
    await index.appeal(department.page, '分子漏计一个派出所');
    await index.openCycle(approver.page, cycle);
    assert.equal(await approver.page.getByRole('button', { name: '审定发布' }).count(), 0);
    const handler = await sit('index.appeal');
    for (const task of await index.tasksOf(handler.page, { cycle: cycle.id, state: 'in_appeal' })) {
      await index.openTask(handler.page, task);
      const isOurs = task.id === scored.id;
      await index.decide(handler.page, isOurs ? '支持申诉' : '驳回申诉', '经核对台账');
    }
    await handler.page
      .getByText(/^(支持|驳回)$/)
      .first()
      .waitFor();
  });

  test('scored again with its progress, and published once the time for appeals is over', async () => {
    const { page } = await sit('index.manager');
    await index.openCycle(page, cycle);
    await index.calculateAgain(page);
    await city.tamper(`update indicator_cycles set appeal_by = '2020-01-01' where id = '${cycle.id}'`);
    const approver = await sit('index.approver');
    await index.openCycle(approver.page, cycle);
    await approver.page.getByRole('button', { name: '审定发布' }).click();
    await approver.page.getByRole('dialog').getByRole('button', { name: '审定发布' }).click();
    await approver.page.getByText(/^已发布，文件指纹/).waitFor();
  });

  test('a correction gives its reason, and the public reads both figures', async () => {
    const { page } = await sit('index.approver');
    const [wrong] = await index.tasksOf(page, { cycle: cycle.id, state: 'published', mode: 'manual' });
    assert.ok(wrong);
    await openForm(page, '更正');
    await index.correct(page, wrong, '统计局修订');
    await save(page, '更正并重新发布');
    await page.getByText(/^已更正并重新发布/).waitFor();
    const reader = await takeSeat(browser, phone);
    seats.push(reader);
    await reader.page.goto(`${city.baseUrl}/index`);
    const period = reader.page.getByRole('combobox', { name: '时间' });
    await period.selectOption({ label: await index.optionOf(period, cycle.period, false) });
    await reader.page.getByText(/更正：统计局修订/).waitFor();
    await period.selectOption({ label: await index.optionOf(period, cycle.period, true) });
    await reader.page.getByText(/更正：统计局修订/).waitFor({ state: 'detached' });
    await reader.page.getByText('满分 100', { exact: true }).waitFor();
    assert.deepEqual(await axeFaults(reader.page), []);
  });

  test('no page threw an error', () =>
    assert.deepEqual(
      seats.flatMap(({ faults }) => faults),
      [],
    ));
});
