import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loadReferenceSet } from '@xinan/indicators/reference';
import type ExcelJS from 'exceljs';
import { columnLetter } from '@xinan/documents/column-letter';
import { setColumns } from '../../domain/workbooks/set/sheets.ts';
import { buildSetWorkbook } from './build-set-workbook.ts';
import { edit, type Sheet } from './edit-workbook.fixture.ts';
import { readSetWorkbook } from './read-set-workbook.ts';

const set = await loadReferenceSet();
const workbook = await buildSetWorkbook(set);

/** Columns by heading, so that the tests say what they change. */
function cellOf(page: ExcelJS.Worksheet, heading: string, row: number): ExcelJS.Cell {
  const head = page.getRow(page.name === '说明' ? 3 : 1);
  const column = (head.values as unknown[]).indexOf(heading);
  assert.ok(column > 0, heading);
  return page.getRow(row).getCell(column);
}
type Change = readonly [sheet: string, heading: string, row: number, value: ExcelJS.CellValue];
const withChanges = (...changes: readonly Change[]) =>
  edit(workbook, ({ book }: Sheet) => {
    for (const [sheet, heading, row, value] of changes) {
      const page = book.getWorksheet(sheet);
      assert.ok(page, sheet);
      cellOf(page, heading, row).value = value;
    }
  });
const faultsOf = async (...changes: readonly Change[]) => {
  const { set: read, faults } = await readSetWorkbook(await withChanges(...changes));
  assert.equal(read, null);
  for (const { message, hint } of faults) assert.ok(message.zh && message.en && hint.zh && hint.en);
  return faults.map(({ code, sheet, cell }) => `${code} ${sheet}!${cell}`);
};
/** Where a heading of the level-2 sheet stands. */
const L = (heading: string, rows: string): string => {
  const letter = columnLetter(setColumns.indicators.findIndex(({ header }) => header.zh === heading));
  return rows.replaceAll(/\d+/g, (row) => `${letter}${row}`);
};
const [level2, groups, about] = ['二级指标', '主题与一级指标', '说明'] as const;

describe('round trip', () => {
  test('the reference set comes back as the same edition, in both languages', async () => {
    for (const locale of ['zh', 'en'] as const) {
      const { set: read, faults } = await readSetWorkbook(await buildSetWorkbook(set, locale));
      assert.deepEqual([faults, read?.edition], [[], set.edition]);
    }
  });
  test('sheets of the method, one row per level-2 indicator, lists from the dictionaries', async () => {
    await edit(workbook, ({ book }) => {
      assert.deepEqual(
        book.worksheets.map(({ name, rowCount }) => `${name} ${rowCount}`),
        ['说明 39', '主题与一级指标 24', '二级指标 159', '数据元 80', '字典 111', '图例 7'],
      );
      const page = book.getWorksheet(level2) as ExcelJS.Worksheet;
      assert.equal(cellOf(page, '责任部门', 2).value, '市公安局');
      assert.match(
        String(cellOf(page, '责任部门', 2).dataValidation.formulae[0]),
        /^'字典'!\$C\$\d+:\$C\$\d+$/,
      );
    });
  });
  test('codes, labels of either language and empty sums are all taken', async () => {
    const changed = await withChanges(
      [level2, '责任部门', 2, 'GA'],
      [level2, '责任部门', 3, 'Public Security Bureau'],
      [level2, '方向', 2, 'HIGHER'],
      [level2, '取数方式', 2, 'manual'],
      [level2, '指标编码', 2, 'Ａ１－０１'],
      [level2, '权重', 2, '0.12'],
      [level2, '总权重', 2, null],
      [about, '内容', 14, null],
    );
    const { set: read, faults } = await readSetWorkbook(changed);
    assert.deepEqual([faults, read?.edition], [[], set.edition]);
  });
});

describe('faults at their cells', () => {
  test('weights that sum to 0.999 name the cells of the group', async () => {
    const { faults } = await readSetWorkbook(await withChanges([level2, '权重', 2, 0.119]));
    assert.deepEqual(
      faults.map(({ code, cell }) => `${code} ${cell}`),
      [`check-2 ${L('权重', '2:9')}`, `check-2 ${L('总权重', '2')}`],
    );
    assert.match(faults[0]?.message.zh ?? '', /权重合计为0\.999000/);
    assert.match(faults[0]?.hint.zh ?? '', /合计为 1/);
    assert.deepEqual((await faultsOf([groups, '权重', 3, 0.179])).slice(0, 1), [`check-2 ${groups}!F3:F7`]);
    assert.deepEqual((await faultsOf([groups, '权重', 2, 0.24])).slice(0, 1), [
      `check-2 ${groups}!F2,F8,F12,F17,F21`,
    ]);
  });
  test('a formula that names what does not exist, an unknown department, unit, evidence', async () => {
    assert.deepEqual(await faultsOf([level2, '分子公式', 2, 'input.a9_99_num']), [
      `check-7 ${level2}!${L('分子公式', '2')}`,
    ]);
    assert.deepEqual(await faultsOf([level2, '责任部门', 5, '市不存在局']), [
      `check-8 ${level2}!${L('责任部门', '5')}`,
    ]);
    assert.deepEqual(await faultsOf([level2, '计量单位', 5, '光年']), [
      `check-8 ${level2}!${L('计量单位', '5')}`,
    ]);
    assert.deepEqual(await faultsOf([level2, '佐证材料', 5, 'EV-LIST; EV-X']), [
      `check-8 ${level2}!${L('佐证材料', '5')}`,
    ]);
    assert.deepEqual(await faultsOf([level2, '频次', 5, '每周']), [`check-9 ${level2}!${L('频次', '5')}`]);
    const { faults } = await readSetWorkbook(await withChanges([level2, '责任部门', 5, '市不存在局']));
    assert.deepEqual([faults[0]?.value, faults[0]?.message.zh], ['市不存在局', '字典中没有“市不存在局”']);
  });
  test('what cannot be read is told with everything else', async () => {
    const found = await faultsOf(
      [level2, '权重', 2, '一成二'],
      [level2, '年化', 3, '也许'],
      [level2, '目标值', 4, '很高'],
      [level2, '所属一级指标', 5, 'Z9'],
      [level2, '系数', 6, { formula: '1+1', result: 2 }],
      [level2, '定义', 7, null],
      [groups, '层级', 4, '二级'],
      ['字典', '字典', 3, '别的'],
      [about, '字段', 6, 'versjon'],
    );
    for (const fault of [
      `number ${level2}!${L('权重', '2')}`,
      `choice ${level2}!${L('年化', '3')}`,
      `target ${level2}!${L('目标值', '4')}`,
      `no_parent ${level2}!A5`,
      `formula ${level2}!${L('系数', '6')}`,
      `level ${groups}!A4`,
      'dictionary 字典!A3',
      `field ${about}!B6`,
      `check-3 ${level2}!${L('定义', '7')}`,
    ])
      assert.ok(found.includes(fault), `${fault} of ${found.slice(0, 12).join(' | ')}`);
  });
  test('duplicates, counts, the legend, fields of another method', async () => {
    assert.ok((await faultsOf([level2, '指标编码', 3, 'A1-01'])).includes(`check-1 ${level2}!B3`));
    assert.deepEqual(await faultsOf([about, '内容', 15, 17]), [`check-10 ${about}!C15`]);
    assert.deepEqual(await faultsOf(['图例', '下限', 3, 85]), ['check-3 图例!1:1']);
    assert.deepEqual(await faultsOf([level2, '分档以下得分', 2, 5]), [
      `check-3 ${level2}!${L('分档以下得分', '2')}`,
    ]);
    assert.ok((await faultsOf(['字典', '代码', 3, 'month'])).includes('entry_twice 字典!B3'));
  });
  test('hidden rows and missing sheets', async () => {
    const hidden = await edit(workbook, ({ book }) => {
      (book.getWorksheet(level2) as ExcelJS.Worksheet).getRow(9).hidden = true;
    });
    assert.deepEqual(
      (await readSetWorkbook(hidden)).faults.map(({ code, cell }) => `${code} ${cell}`),
      ['row_hidden 9:9'],
    );
    const cut = await edit(workbook, ({ book }) => book.removeWorksheet('字典'));
    const { faults, draft } = await readSetWorkbook(cut);
    assert.deepEqual([faults.map(({ code }) => code), draft], [['no_sheet'], null]);
    assert.deepEqual(
      (await readSetWorkbook(new Uint8Array(9))).faults.map(({ code }) => code),
      ['unreadable'],
    );
  });
});
