import { openBrowser, takeSeat, desk } from './fixtures/browser.ts';
const b = await openBrowser();
  const seat = await takeSeat(b, desk);
  const { page } = seat;
  for (const l of ['zh','en']) for (const p of ['/','/list','/no-such-page'])  {
    const r = await page.goto(`http://127.0.0.1:4178${p}?&lang=${l}`); await page.waitForTimeout(1500);
    console.log(p, l, r?.fromServiceWorker(), await page.evaluate(() => [document.documentElement.outerHTML.slice(0,40), location.href, document.querySelector('h1')?.innerText, document.title]));
  }
console.log(seat.faults);
await b.close();
