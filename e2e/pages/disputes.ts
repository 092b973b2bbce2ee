import type { Page } from 'playwright-core';

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
