import { desk, openBrowser, takeSeat } from './fixtures/browser.ts';
import { apiOf, acceptedCase, reportCase, party } from './fixtures/dispute-case.ts';
import { signInAs } from './pages/console.ts';
const baseUrl = 'http://127.0.0.1:4177';
const browser = await openBrowser();
const { page, faults } = await takeSeat(browser, desk);
page.setDefaultTimeout(8000);
try {
  await signInAs(page, baseUrl, 'registrar.yongqiao');
  const api = apiOf(page, baseUrl);
  const parties = [party('applicant', '赵一'), party('respondent', '钱二')];
  const id = await reportCase(api, { type: 'neighbours', facts: '楼上深夜拖动家具', place: '幸福小区3号楼', parties });
  await page.goto(`${baseUrl}/console/disputes/${id}`);
  await page.getByRole('button', { name: '完成登记', exact: true }).first().click();
  await page.getByRole('dialog').last().waitFor();
  await page.waitForTimeout(1500);
  console.log(await page.getByRole('dialog').last().ariaSnapshot());
  const other = await acceptedCase(api, { type: 'neighbours', facts: '楼上深夜拖动家具', place: '幸福小区3号楼', parties: [party('applicant', '赵一'), party('respondent', '钱二')] });
  await page.goto(`${baseUrl}/console/disputes/${other}`);
  await page.getByRole('button', { name: '指派调解员', exact: true }).first().click();
  await page.waitForTimeout(2500);
  console.log((await page.getByRole('dialog').last().ariaSnapshot()).slice(0, 3000));
} finally { console.log(faults); await page.screenshot({ path: '/tmp/proof/look.png' }); await browser.close(); }
