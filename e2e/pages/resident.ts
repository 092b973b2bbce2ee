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
    result: 'See the result',
    counties: /County/,
    county: 'Yongqiao',
  },
} as const;

type Locale = keyof typeof words;

/** Nine scored questions, and one about the difficulty they make. */
export const phq9Questions = 10;
const difficulty = 9;

/** From what troubles them to PHQ-9's first question. */
export async function openFirstQuestion(page: Page, baseUrl: string, locale: Locale = 'zh'): Promise<void> {
  const say = words[locale];
  await page.goto(baseUrl);
  await page
    .getByRole('link', { name: say.topic })
    .or(page.getByRole('button', { name: say.topic }))
    .first()
    .click();
  await page.getByRole('link', { name: say.form }).click();
  await page.getByRole('button', { name: say.start }).click();
  await page.locator('[data-question]').waitFor();
}

/** Answers PHQ-9's questions `from` (0-based) up to but not including `to`: "several days", and no difficulty. */
export async function answerQuestions(
  page: Page,
  from: number,
  { to, locale = 'zh' }: { to: number; locale?: Locale },
): Promise<void> {
  const say = words[locale];
  for (let item = from; item < to; item += 1) {
    const option = item < difficulty ? say.some : say.none;
    const before = await page.locator('[data-question]').getAttribute('data-question');
    // A click, not a check: the next question takes the place of this one, and a check would look there for its tick.
    await page.getByRole('radio', { name: option, exact: true }).click({ force: true });
    await page.waitForFunction(
      (last) => document.querySelector('[data-question]')?.getAttribute('data-question') !== last,
      before,
    );
  }
}

export async function chooseCounty(page: Page, locale: Locale = 'zh'): Promise<void> {
  const { counties, county } = words[locale];
  await page.getByRole('combobox', { name: counties }).selectOption({ label: county });
}

/** A resident chooses PHQ-9 from what troubles them, answers "several days" throughout, says where they live. */
export async function answerPhq9(page: Page, baseUrl: string, locale: Locale = 'zh'): Promise<void> {
  await openFirstQuestion(page, baseUrl, locale);
  await answerQuestions(page, 0, { to: phq9Questions, locale });
  await chooseCounty(page, locale);
}

/** Sends the answers; resolves when the result stands on the screen. */
export async function sendAnswers(page: Page, locale: Locale = 'zh'): Promise<void> {
  await pressSend(page, locale);
  await page.waitForURL('**/result');
}

/** Presses the button that sends, whatever comes of it. */
export async function pressSend(page: Page, locale: Locale = 'zh'): Promise<void> {
  await page.getByRole('button', { name: words[locale].result }).click();
}

/** The receipt code as printed on the result. */
export async function readReceiptCode(page: Page): Promise<string> {
  const text = await page.locator('.receipt__code').innerText();
  return text.replaceAll(/\s/g, '');
}
