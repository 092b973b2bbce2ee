import type { Page } from 'playwright-core';

const words = {
  zh: {
    topic: /心情低落/,
    form: '最近两周的心情',
    start: '开始',
    some: '好几天',
    none: '毫无困难',
    result: '看结果',
    counties: /县区/,
    county: '埇桥区',
  },
  en: {
    topic: /Feeling low/,
    form: 'Your last two weeks',
    start: 'Start',
    some: 'Several days',
    none: 'Not difficult at all',
    result: 'See my result',
    counties: /County/,
    county: /Yongqiao|埇桥/,
  },
} as const;

const scoredItems = 9;

/** A resident on a phone: chooses PHQ-9 from what troubles them, answers "several days" throughout, sees the result. */
export async function answerPhq9(page: Page, baseUrl: string, locale: 'zh' | 'en' = 'zh'): Promise<void> {
  const say = words[locale];
  await page.goto(baseUrl);
  await page
    .getByRole('link', { name: say.topic })
    .or(page.getByRole('button', { name: say.topic }))
    .first()
    .click();
  await page.getByRole('link', { name: say.form }).click();
  await page.getByRole('button', { name: say.start }).click();
  for (let item = 0; item <= scoredItems; item += 1) {
    const option = item < scoredItems ? say.some : say.none;
    const before = await page
      .getByRole('group')
      .first()
      .getAttribute('data-question')
      .catch(() => null);
    await page.getByRole('radio', { name: option, exact: true }).check({ force: true });
    await page.waitForFunction(
      (last) => document.querySelector('[data-question]')?.getAttribute('data-question') !== last,
      before,
    );
  }
  await page.getByRole('combobox', { name: say.counties }).selectOption({ label: '埇桥区' });
}

/** Sends the answers; resolves when the result stands on the screen. */
export async function sendAnswers(page: Page, locale: 'zh' | 'en' = 'zh'): Promise<void> {
  await page.getByRole('button', { name: words[locale].result }).click();
  await page.waitForURL('**/result');
}

/** The receipt code as printed on the result. */
export async function readReceiptCode(page: Page): Promise<string> {
  const text = await page.locator('.receipt__code').innerText();
  return text.replaceAll(/\s/g, '');
}
