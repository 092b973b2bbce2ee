import type { Page } from 'playwright-core';

/** Opens a standard by its code; `rest` goes on from its address: `/edit`, `?v=2`. */
export async function openInLibrary(page: Page, code: string, rest = ''): Promise<void> {
  const answer = await page.request.get(new URL('/api/standards', page.url()).href);
  const { rows } = (await answer.json()) as { rows: { id: string; code: string }[] };
  const found = rows.find((row) => row.code === code);
  if (!found) throw new Error(`no standard ${code}`);
  await page.goto(new URL(`/console/standards/${found.id}${rest}`, page.url()).href);
}

/** The names of the standards that the header of the open screen gives, as they stand there. */
export const governingNames = (page: Page): Promise<string[]> =>
  page.locator('.std-governing button').allInnerTexts();
