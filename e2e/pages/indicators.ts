import type { Locator, Page } from 'playwright-core';
import { apiOf } from '../fixtures/dispute-case.ts';
import { drawer, openForm, save } from './console.ts';

interface Row {
  readonly id: string;
  readonly indicator: string;
  readonly mode: 'manual' | 'computed';
  readonly definition: { readonly denominator: unknown };
  readonly steps: readonly { readonly step: string }[];
}
interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
}
/** A value that its department may still type, with the figures of the period before. */
export interface ToReport extends Row {
  readonly batch: string;
  readonly before: Figures;
}
export interface Cycle {
  readonly id: string;
  readonly period: string;
  readonly state: string;
}

const base = (page: Page): string => new URL(page.url()).origin;

/** A value of the department that is not handed in yet: the first that has figures of an earlier period. */
export async function findToReport(page: Page): Promise<ToReport> {
  const api = apiOf(page, base(page));
  for (const { id } of await api.get<{ id: string }[]>('/api/indicators/batches?open=true')) {
    const { rows } = await api.get<{ rows: Row[] }>(`/api/indicators/batches/${id}`);
    for (const row of rows.filter(({ mode }) => mode === 'manual')) {
      if (!row.steps.some(({ step }) => step === 'save' || step === 'amend')) continue;
      const { earlier } = await api.get<{ earlier: Figures[] }>(`/api/indicators/tasks/${row.id}`);
      const before = earlier.find(({ numerator }) => numerator !== null);
      if (before) return { ...row, batch: id, before };
    }
  }
  throw new Error('the department has reported everything');
}

/** The newest cycle in a state. */
export async function findCycle(page: Page, state: string): Promise<Cycle> {
  const found = await apiOf(page, base(page)).get<Cycle[]>('/api/indicators/cycles');
  const cycle = found.find((each) => each.state === state);
  if (!cycle) throw new Error(`no cycle is ${state}`);
  return cycle;
}

/** Values of a cycle in a state. */
export const tasksOf = async (
  page: Page,
  query: Record<string, string>,
): Promise<(Figures & { id: string; indicator: string; unit: { name: { zh: string } } })[]> => {
  const words = new URLSearchParams({ limit: '50', ...query });
  return (await apiOf(page, base(page)).get<{ rows: [] }>(`/api/indicators/tasks?${words}`)).rows;
};

export const openCycle = async (page: Page, { id }: { id: string }): Promise<void> => {
  await page.goto(`${base(page)}/console/indicators/cycles/${id}`);
  await page.locator('.steer-next').waitFor();
};
export const openBatch = async (page: Page, { batch }: ToReport): Promise<void> => {
  await page.goto(`${base(page)}/console/indicators/batches/${batch}`);
  await page.getByRole('table').first().waitFor();
};
export const openTask = async (page: Page, { id }: { id: string }): Promise<void> => {
  await page.goto(`${base(page)}/console/indicators/tasks/${id}`);
  await page.locator('.kit-next').waitFor();
};

const lines = (page: Page, { id }: { id: string }) => page.locator(`[id="row-${id}"]`);

/** Types the figures of a row and leaves it, as one leaves a cell. */
export async function typeFigures(page: Page, row: ToReport, figures: Figures): Promise<void> {
  const cells = lines(page, row).locator('input[data-column]');
  await cells.first().fill(String(figures.numerator ?? ''));
  if ((await cells.count()) > 1) await cells.nth(1).fill(String(figures.denominator ?? ''));
  await page.locator('h1').first().click();
  await lines(page, row).locator('.collect-save--saved').waitFor();
}

/** Answers every check that asks for words. */
export async function explainChecks(page: Page, row: ToReport, words: string): Promise<void> {
  const boxes = lines(page, row).locator('.collect-check textarea');
  for (const box of await boxes.all()) await box.fill(words);
  if ((await boxes.count()) === 0) return;
  await page.locator('h1').first().click();
  await lines(page, row).locator('.collect-save--saved').waitFor();
}

/** Opens what belongs to a row: definition and files. */
export const openRow = async (page: Page, row: ToReport): Promise<void> => {
  await lines(page, row).locator('.collect-more').click();
  await lines(page, row).locator('.collect-evidence').waitFor();
};

/** Hands in one file for each kind of evidence. */
export async function giveEvidence(page: Page, row: ToReport): Promise<void> {
  const kinds = lines(page, row).locator('.collect-evidence__kind');
  for (let kind = 0; kind < (await kinds.count()); kind += 1)
    await upload(page, row, {
      kind,
      name: `统计报表${kind + 1}.csv`,
      text: `县区,数量\n合计,${kind + 10}\n`,
    });
}

/** Chooses a file for a kind of evidence and waits for its answer. */
export async function upload(
  page: Page,
  row: ToReport,
  { kind, name, text }: { kind: number; name: string; text: string },
): Promise<void> {
  const place = lines(page, row).locator('.collect-evidence');
  const field = place.locator('.collect-evidence__kind').nth(kind).locator('input[type="file"]');
  await field.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await place.getByText(`已上传 ${name}`).or(place.getByRole('alert')).first().waitFor();
}

/** Ticks one row, whatever else is open. */
export const chooseRow = (page: Page, row: ToReport): Promise<void> =>
  lines(page, row).getByRole('checkbox').first().check({ force: true });

export const submitChosen = async (page: Page, row: ToReport): Promise<void> => {
  await chooseRow(page, row);
  await page.getByRole('button', { name: '提交所选 1 项' }).click();
};

/** 退回填报人, from the sheet. */
export async function returnRow(page: Page, row: ToReport, reason: string): Promise<void> {
  await lines(page, row).getByRole('button', { name: '退回填报人' }).click();
  await writeReason(page, reason, '退回填报人');
}

/** A drawer of one reason. */
export async function writeReason(page: Page, reason: string, button: string): Promise<void> {
  await drawer(page).getByRole('textbox', { name: '理由' }).fill(reason);
  await save(page, button);
}

/** 核验通过, each kind of evidence ticked. */
export async function verify(page: Page): Promise<void> {
  for (const tick of await page.locator('.collect-ticks').getByRole('checkbox').all())
    await tick.check({ force: true });
  await page.getByRole('button', { name: '核验通过' }).click();
  await page.getByText('已核验', { exact: true }).first().waitFor();
}

/** 申诉. */
export async function appeal(page: Page, reason: string): Promise<void> {
  await openForm(page, '申诉');
  await writeReason(page, reason, '申诉');
  await page.getByText('申诉中', { exact: true }).first().waitFor();
}

/** 处理申诉. */
export async function decide(page: Page, verdict: '支持申诉' | '驳回申诉', reason: string): Promise<void> {
  const form = await openForm(page, '处理申诉');
  await form.getByRole('radio', { name: verdict }).check({ force: true });
  await writeReason(page, reason, verdict);
}

/** 重新计分, with few draws. */
export async function calculateAgain(page: Page): Promise<void> {
  await page.locator('.steer-next').getByRole('button', { name: /计分/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('更多', { exact: true }).click();
  await dialog.getByRole('spinbutton', { name: /模拟次数/ }).fill('1000');
  await dialog.getByRole('button', { name: '开始计分' }).click();
  await dialog.getByRole('link').waitFor();
  await dialog.getByRole('button', { name: '完成' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Answers the pair that is open, by the place of the word on its scale. */
export async function judgePair(page: Page, place: number): Promise<void> {
  const progress = page.locator('.judge__progress');
  const before = (await progress.count()) > 0 ? await progress.innerText() : '';
  await page.locator('.judge__step').nth(place).click();
  await page.waitForFunction(
    (last) => (document.querySelector('.judge__progress') as HTMLElement | null)?.innerText !== last,
    before,
  );
}

/** In the form of a correction: the value is chosen by indicator and place, its numerator is one more. */
export async function correct(
  page: Page,
  task: { indicator: string; numerator: number | null; unit: { name: { zh: string } } },
  reason: string,
): Promise<void> {
  const form = drawer(page);
  const pick = async (field: string, option: string) => {
    await form.getByRole('combobox', { name: field }).click({ force: true });
    await page
      .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)')
      .getByTitle(option)
      .first()
      .click();
  };
  await form.getByRole('combobox', { name: '指标（名称或编号）' }).fill(task.indicator);
  await page.keyboard.press('Enter');
  await pick('地区', task.unit.name.zh);
  await form.getByRole('spinbutton', { name: /分子/ }).fill(String((task.numerator ?? 0) + 1));
  await form.getByRole('textbox', { name: /更正理由/ }).fill(reason);
}

/** The words of a period in the public page's choice: as it stands now, or as it stood before a correction. */
export async function optionOf(choice: Locator, period: string, before: boolean): Promise<string> {
  const [year = '', month = ''] = period.split('-');
  await choice.locator('option').first().waitFor({ state: 'attached' });
  const all = await choice.locator('option').allTextContents();
  const start = `${year} 年 ${Number(month)} 月`;
  const found = all.find((words) => words.startsWith(start) && words.includes('更正前') === before);
  if (!found) throw new Error(`no ${start} among ${all.join(', ')}`);
  return found;
}
