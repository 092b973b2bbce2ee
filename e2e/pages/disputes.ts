import type { Locator, Page } from 'playwright-core';
import { openForm, save } from './console.ts';

/** What a resident tells about a quarrel, up to the last page before sending. */
export async function tellDispute(
  page: Page,
  { facts, myName }: { facts: string; myName: string },
): Promise<void> {
  await page.getByRole('heading', { name: '是哪方面的事？' }).waitFor();
  await page.getByText('邻里', { exact: true }).click();
  await page.getByRole('textbox', { name: '说说经过' }).fill(facts);
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByRole('textbox', { name: '怎么称呼您' }).fill(myName);
}

export const pressRegister = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '登记', exact: true }).click();

/** The follow code on the slip, without its dashes. */
export async function readFollowCode(page: Page): Promise<string> {
  const text = await page.locator('.receipt__code').innerText();
  return text.replaceAll(/[\s-]/g, '');
}

/** The field form, filled as far as a grid worker can at the door. */
export async function fillReport(page: Page, facts: string): Promise<void> {
  await page.getByRole('heading', { name: '登记矛盾纠纷' }).waitFor();
  await page.getByRole('radio', { name: '邻里' }).check();
  await page.getByRole('textbox', { name: '发生了什么' }).fill(facts);
  await page.getByRole('checkbox', { name: '出现或提到凶器' }).check();
  await page.getByRole('textbox', { name: '甲方 姓名或称呼' }).fill('张某');
}

/** Once the service worker has what the form needs, the page opens without a network. */
export const readyForNoNetwork = (page: Page): Promise<unknown> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => true));

/** Opens one case, in the view of whoever is signed in. */
export async function openDispute(page: Page, baseUrl: string, id: string): Promise<void> {
  await page.goto(`${baseUrl}/console/disputes/${id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Waits until the file has moved on to a state. */
export const awaitState = (page: Page, state: string): Promise<void> =>
  page.getByRole('main').getByText(state, { exact: true }).first().waitFor();

const choose = (form: Locator, name: string | RegExp): Promise<void> =>
  form.getByRole('radio', { name }).first().check({ force: true });
const tick = (form: Locator, name: string | RegExp): Promise<void> =>
  form.getByRole('checkbox', { name }).first().check({ force: true });

/** 分流. */
export async function triage(page: Page, route: RegExp): Promise<void> {
  const form = await openForm(page, '分流');
  await choose(form, route);
  await choose(form, /^一般/);
  await save(page, '分流');
}

/** 指派: who is found by these words, in the name of a team where one is given. */
export async function assignLead(page: Page, search: string, team?: RegExp): Promise<void> {
  const form = await openForm(page, '指派调解员');
  await form.getByRole('textbox', { name: /查找/ }).fill(search);
  await form
    .getByRole('checkbox', { name: new RegExp(search) })
    .first()
    .check({ force: true });
  if (team) await choose(form, team);
  await save(page, '指派 1 人');
}

/** 登记意愿: a whole side at a press where it has more than one, else the one person of it. */
export async function recordWords(
  page: Page,
  matters: readonly string[],
  people: readonly string[],
): Promise<void> {
  const form = await openForm(page, '登记意愿');
  for (const matter of matters) await tick(form, matter);
  for (const all of await form.getByRole('button', { name: /^本方.*都同意$/ }).all()) await all.click();
  for (const name of people) await choose(form.getByRole('radiogroup', { name: `${name} 的意愿` }), '同意');
  await save(page, '保存');
}

/** 风险核查: the facts seen; answers the words of the button, which name the colour. */
export async function checkRisk(page: Page, facts: readonly string[], colour: string): Promise<void> {
  const form = await openForm(page, '风险核查');
  for (const fact of facts) await tick(form, fact);
  await form.getByRole('textbox', { name: '具体情况' }).fill('双方当面说的话，已记下时间和在场的人。');
  await save(page, `登记为${colour}色`);
}

/** 登记措施. */
export async function recordMeasure(page: Page, measure: string): Promise<void> {
  const form = await openForm(page, '登记措施');
  await choose(form, measure);
  await form.getByRole('textbox', { name: '怎么做的' }).fill('电话说明情况，对方已答复。');
  await save(page, '保存');
}

/** 登记记录: everybody was there, in the room given. */
export async function recordSession(page: Page, minutes: string): Promise<void> {
  const form = await openForm(page, '登记记录');
  await choose(form, '面对面调解');
  const now = await form.getByLabel('结束').inputValue();
  await form.getByLabel('开始').fill(now);
  await form.getByRole('textbox', { name: '地点' }).fill('社区调解室');
  for (const side of await form.getByRole('group').getByRole('checkbox').all())
    await side.check({ force: true });
  await form.getByRole('textbox', { name: '记录' }).fill(minutes);
  await save(page, '登记并锁定');
}

/** 缓、换、理, whichever comes next. */
export async function recordMove(page: Page, title: string): Promise<void> {
  const form = await openForm(page, '缓、换、理');
  await form.getByText(title).first().waitFor();
  await form.getByRole('textbox').first().fill('请双方先坐下喝口水，各说各的难处。');
  await save(page, '保存');
}

export interface DraftWords {
  readonly kind?: '书面协议' | '口头协议';
  readonly signing?: '电子签署' | '纸质签署';
  readonly terms: readonly string[];
  readonly items?: readonly { readonly what: string; readonly amount: string; readonly dueOn: string }[];
}

/** 起草协议: the template's text is replaced by these terms. */
export async function draftAgreement(
  page: Page,
  { kind, signing, terms, items = [] }: DraftWords,
): Promise<void> {
  const form = await openForm(page, '起草协议');
  await form.getByRole('textbox', { name: '第 1 条' }).waitFor();
  // The drawer that waited for the template gave way to the one with the text, which slides in anew.
  await form.getByRole('button').first().click({ trial: true });
  if (kind) await choose(form, kind);
  if (signing) await choose(form, signing);
  await form.getByRole('textbox', { name: '纠纷事实与争议' }).fill('双方对经过没有争议。');
  await form.getByRole('textbox', { name: '履行方式与期限' }).fill('按约定的时间履行。');
  const written = form.getByRole('button', { name: /^删除第 \d+ 条$/ });
  while ((await written.count()) > terms.length) await written.last().click();
  for (const [index, term] of terms.entries())
    await form.getByRole('textbox', { name: `第 ${index + 1} 条` }).fill(term);
  for (const [index, { what, amount, dueOn }] of items.entries()) {
    await form.getByRole('button', { name: '加一项' }).click();
    await form.getByRole('textbox', { name: `第 ${index + 1} 项 做什么` }).fill(what);
    await form.getByRole('textbox', { name: `第 ${index + 1} 项 金额` }).fill(amount);
    await form.getByLabel(`第 ${index + 1} 项 到期日`).fill(dueOn);
  }
  await form.getByRole('button', { name: /^保存为第 \d+ 版$/ }).click();
  await form.waitFor({ state: 'hidden' });
}

/** 登记签署: everybody who has not yet reads and signs; on paper the mediator signs and the seal is set. */
export async function recordSigning(page: Page): Promise<void> {
  const form = await openForm(page, '登记签署');
  for (const all of await form.getByRole('button', { name: /都已确认并签字$/ }).all()) await all.click();
  const open = form.getByRole('checkbox', { checked: false, disabled: false });
  while ((await open.count()) > 0) await open.first().check({ force: true });
  await form.getByRole('button', { name: /^登记 \d+ 项$/ }).click();
  await form.waitFor({ state: 'hidden' });
}

/** A form of one choice and one text. */
export async function fillForm(
  page: Page,
  button: string,
  {
    choice,
    text,
    submit = '保存',
  }: { choice?: string | RegExp; text?: readonly [string, string]; submit?: string },
): Promise<void> {
  const form = await openForm(page, button);
  if (choice) await choose(form, choice);
  if (text) await form.getByRole('textbox', { name: text[0] }).fill(text[1]);
  await save(page, submit);
}

/** A paper is added to the file as a scan. */
export async function addPaper(page: Page, paper: string): Promise<void> {
  await page.getByRole('button', { name: `给“${paper}”添加材料` }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: '扫描件.png', mimeType: 'image/png', buffer: onePixel });
  await page.getByText('“扫描件.png”已添加').waitFor();
}
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A party opens the case on their phone with the code. */
export async function followWith(page: Page, baseUrl: string, code: string): Promise<void> {
  await page.goto(`${baseUrl}/follow#${code.replaceAll('-', '')}`);
  await page.getByRole('heading', { name: /纠纷调解$/ }).waitFor();
}

/** On the phone: what waits for this party's word, answered yes one after the other. */
export async function sayYes(page: Page, answers: readonly string[]): Promise<void> {
  const asked = page.getByRole('region', { name: '请您回个话' });
  for (const answer of answers) {
    const before = await asked.getByRole('button', { name: answer, exact: true }).count();
    await asked.getByRole('button', { name: answer, exact: true }).first().click();
    await page.waitForFunction(
      ([name, count]) =>
        [...document.querySelectorAll('.asked button')].filter((each) => each.textContent === name).length <
        count,
      [answer, before] as const,
    );
  }
}

/** On the phone: reads and signs for somebody they have special authority for. */
export async function signFor(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `替 ${name} 确认` }).click();
  await page.getByRole('button', { name: `替 ${name} 签名` }).click();
  await page.getByRole('button', { name: '我签名', exact: true }).click();
  await page.getByRole('button', { name: `替 ${name} 签名` }).waitFor({ state: 'hidden' });
}
