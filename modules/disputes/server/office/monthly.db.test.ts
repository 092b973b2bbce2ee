import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import ExcelJS from 'exceljs';
import { exportMonthly as route, getImportTemplate as templateRoute, getStatistics } from '../../contract.ts';
import { disputeTypes, importColumns, importKeys, monthlyRows } from '../../domain.ts';
import { readExcel } from '@xinan/documents';
import { exportMonthly } from './export-monthly.ts';
import { getImportTemplate } from './get-import-template.ts';
import { getStatistics as readStatistics } from './get-statistics.ts';
import { actAs, failsWith, type Office, oldCase, openOffice, upload } from './office.fixture.ts';

let office: Office;
before(async () => {
  office = await openOffice();
  const types = Object.values(disputeTypes);
  const rows = Array.from({ length: 120 }, (_, n) =>
    oldCase({
      oldNumber: String(n),
      type: types[n % 3]!.zh,
      amount: 100,
      origin: n % 2 === 0 ? '排查发现' : '法院委派',
    }),
  );
  await upload(office, office.lead, {
    rows: [...rows, oldCase({ oldNumber: 'x', type: '医疗', preventedCrime: 3 })],
    commit: true,
  });
});
after(() => office.city.close());

const load = async (base64: string) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(base64, 'base64').buffer as ArrayBuffer);
  return book;
};
const month = (query: { format: 'excel' | 'word'; month?: string; locale?: 'zh' | 'en' }) =>
  actAs(office.city, office.lead, {
    route,
    operation: exportMonthly,
    input: { query: { month: '2023-03', ...query } },
  });

test('the workbook holds exactly the figures of the screen', async () => {
  const file = await month({ format: 'excel' });
  assert.equal(file.name, '人民调解工作月报表-埇桥区-2023-03.xlsx');
  const query = { from: '2023-03-01', to: '2023-03-31' };
  const ask = (by: 'type' | 'origin') =>
    actAs(office.city, office.lead, {
      route: getStatistics,
      operation: readStatistics,
      input: { query: { ...query, by } },
    });
  const [byType, byOrigin] = [await ask('type'), await ask('origin')];
  const shown = monthlyRows({ total: byType.total, types: byType.rows, origins: byOrigin.rows });
  const book = await load(file.base64);
  const [types, ways] = book.worksheets;
  const line = (sheet: ExcelJS.Worksheet | undefined, row: number) =>
    [2, 3, 4].map((column) => sheet?.getRow(row).getCell(column).value);
  for (const [index, { cells }] of [shown.total, ...shown.types].entries())
    assert.deepEqual(
      line(types, index + 2),
      [cells.found, cells.accepted, cells.resolved].map((count) => count ?? '—'),
    );
  for (const [index, { cells }] of [shown.total, ...shown.ways].entries())
    assert.deepEqual(
      line(ways, index + 2),
      [cells.found, cells.accepted, cells.resolved].map((count) => count ?? '—'),
    );
  assert.equal(shown.total.cells.found, 121);
  // Whoever may open these cases sees the one that others find hidden.
  assert.equal(shown.types.find(({ name }) => name.zh === '医疗')?.cells.found, 1);
});

test('the same on paper, in both languages', async () => {
  for (const locale of ['zh', 'en'] as const) {
    const { base64, mediaType } = await month({ format: 'word', locale });
    assert.ok(mediaType.endsWith('wordprocessingml.document'));
    assert.equal(Buffer.from(base64, 'base64').subarray(0, 2).toString(), 'PK');
  }
  await assert.rejects(month({ format: 'word', month: '2023-13' }), failsWith('request.invalid'));
});

test('the template offers every column with its list, and reads back as an empty sheet', async () => {
  for (const locale of ['zh', 'en'] as const) {
    const { base64 } = await actAs(office.city, office.registrar, {
      route: templateRoute,
      operation: getImportTemplate,
      input: { query: { locale } },
    });
    const [sheet, guide, lists] = await readExcel(Buffer.from(base64, 'base64'));
    assert.deepEqual(
      sheet?.rows[0]?.cells.map((cell) => cell?.text.replace('*', '')),
      importKeys.map((key) => importColumns[key][locale]),
    );
    assert.ok((guide?.rows.length ?? 0) > importKeys.length);
    assert.ok(lists?.rows.some(({ cells }) => cells.some((cell) => cell?.text === '埇桥区 符离镇')));
    const { faults } = await upload(office, office.registrar, { rows: base64, locale });
    assert.equal(faults.length, 1);
  }
});
