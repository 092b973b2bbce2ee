import type { Locator, Page } from 'playwright-core';

/** Signs in as one of the demonstration's people, through the real two steps. */
export async function signInAs(page: Page, baseUrl: string, loginName: string): Promise<void> {
  const answer = await fetch(`${baseUrl}/api/demo/roles`);
  const { roles } = (await answer.json()) as { roles: { loginName: string; displayName: string }[] };
  const person = roles.find((each) => each.loginName === loginName);
  if (!person) throw new Error(`nobody is called ${loginName}`);
  await page.goto(`${baseUrl}/console/`);
  await page
    .getByRole('button', { name: new RegExp(person.displayName) })
    .first()
    .click();
  await page.waitForURL((url) => !url.pathname.includes('sign-in'));
  await page.getByRole('main').getByRole('heading').first().waitFor();
}

/** The rows of the list that is open, by their ids. */
export async function knownRows(page: Page): Promise<(string | null)[]> {
  await page.locator('[data-row]').first().waitFor();
  return page.locator('[data-row]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-row')));
}

/** Waits for a row that was not there before, without reloading; answers its case number. */
export async function awaitNewCase(page: Page, known: readonly (string | null)[]): Promise<string> {
  const arrived = await page.waitForFunction((before) => {
    const row = [...document.querySelectorAll('[data-row]')].find(
      (each) => !before.includes(each.getAttribute('data-row')),
    );
    return row ? (row as HTMLElement).innerText : undefined;
  }, known);
  return /WJ\d{4}-\d{6}/.exec((await arrived.jsonValue()) ?? '')?.[0] ?? '';
}

/** Opens a case from the list that is open. */
export async function openCase(page: Page, caseNo: string): Promise<void> {
  await page.locator('[data-row]').filter({ hasText: caseNo }).getByRole('link').first().click();
  await page.getByRole('heading', { name: new RegExp(`${caseNo}$`) }).waitFor();
}

/** Presses a step of the record and waits until the record has moved on. */
export async function pressStep(page: Page, step: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).first().click();
}

/** Presses a step that opens a form; answers the form once it has stopped sliding in. */
export async function openForm(page: Page, step: string): Promise<Locator> {
  await pressStep(page, step);
  const form = drawer(page);
  await form.getByRole('button').first().click({ trial: true });
  return form;
}

export const drawer = (page: Page): Locator => page.getByRole('dialog').last();

/** Saves the form that stands open and waits until it is gone. */
export async function save(page: Page, button: string): Promise<void> {
  const form = drawer(page);
  await form.getByRole('button', { name: button, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

/** 登记评估. */
export async function recordAssessment(page: Page): Promise<void> {
  const form = await openForm(page, '登记评估');
  await form.getByRole('radio', { name: /^3 想过方法/ }).check({ force: true });
  await form
    .getByRole('radiogroup', { name: '非自杀性自伤' })
    .getByRole('radio', { name: '没有' })
    .check({ force: true });
  await form
    .getByRole('radiogroup', { name: '伤害他人' })
    .getByRole('radio', { name: '未表达' })
    .check({ force: true });
  await form.getByRole('button', { name: '愿意接受帮助' }).click();
  await form
    .getByRole('textbox', { name: '评定依据' })
    .fill('本人说最近两周常觉得没有盼头，今晚一个人在家，愿意继续通话。');
  await form.getByRole('radio', { name: /^高/ }).check({ force: true });
  await form.getByRole('textbox', { name: '您的专业资质' }).fill('危机干预培训合格');
  await save(page, '保存');
}

const planParts = ['预警信号', '自己能做的', '能让我缓一缓的人和地方', '让身边更安全'];

/** 写安全计划. */
export async function writePlan(page: Page): Promise<void> {
  const form = await openForm(page, '写安全计划');
  for (const part of planParts)
    await form.getByRole('textbox', { name: `${part} 第 1 条` }).fill(`${part}：本人的话`);
  await form.getByRole('textbox', { name: '可以打电话的亲友 第 1 位 称呼' }).fill('姐姐');
  await form.getByRole('textbox', { name: '可以打电话的亲友 第 1 位 电话' }).fill('16000000001');
  const professional = form.getByRole('textbox', { name: '专业机构与电话 第 1 位 称呼' });
  if ((await professional.inputValue()) === '') {
    await professional.fill('心理援助热线');
    await form.getByRole('textbox', { name: '专业机构与电话 第 1 位 电话' }).fill('12356');
  }
  await save(page, '保存为第 1 版');
}

/** 转介医院. */
export async function referTo(page: Page, hospital: RegExp): Promise<void> {
  const form = await openForm(page, '转介医院');
  await form.getByRole('radio', { name: hospital }).or(form.getByText(hospital)).first().click();
  await form.getByRole('textbox', { name: '转介事由' }).fill('评定为高风险，本人同意就诊，请尽快安排。');
  await form.getByRole('radio', { name: /^本人/ }).check({ force: true });
  await save(page, '发出转介');
}

/** 转介回执. */
export async function answerReferral(page: Page): Promise<void> {
  const form = await openForm(page, '转介回执');
  await form.getByRole('radio', { name: /已就诊/ }).check({ force: true });
  await form.getByRole('textbox', { name: /给基层的建议/ }).fill('两周后复诊，家人陪伴。');
  await save(page, '保存');
}

/** 登记随访. */
export async function recordFollowUp(page: Page): Promise<void> {
  const form = await openForm(page, '登记随访');
  await form.getByRole('radio', { name: /已联系上/ }).check({ force: true });
  await form.getByRole('textbox', { name: '记录' }).fill('电话联系，本人已按时复诊，睡眠好些。');
  await save(page, '保存');
}

/** 签字并申请结案. */
export async function proposeClosure(page: Page): Promise<void> {
  const form = await openForm(page, '签字并申请结案');
  await form.getByRole('radio', { name: /转医疗/ }).check({ force: true });
  await form.getByRole('textbox', { name: '后续安排' }).fill('医院随诊，社区一个月后电话问候。');
  await save(page, '签字并申请结案');
}

/** 会签结案. */
export async function countersign(page: Page): Promise<void> {
  const form = await openForm(page, '会签结案');
  await form.getByRole('radio', { name: /同意结案/ }).check({ force: true });
  await save(page, '签字同意结案');
}
