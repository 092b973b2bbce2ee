import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type ExcelJS from 'exceljs';
import type { CollectionTask } from '../../domain/workbooks/index.ts';
import { buildCollectionWorkbook } from './build-collection-workbook.ts';
import { at, blankWorkbook, book, expected, filledWorkbook } from './collection.fixture.ts';
import { edit, type Sheet } from './edit-workbook.fixture.ts';
import { readCollectionWorkbook } from './read-collection-workbook.ts';

const read = (bytes: Uint8Array, changes: Partial<typeof expected> = {}) =>
  readCollectionWorkbook(bytes, { ...expected, ...changes });
const after = async (change: (sheet: Sheet) => void) => read(await edit(filledWorkbook, change));
const faultsAfter = async (change: (sheet: Sheet) => void) => {
  const { rows, faults } = await after(change);
  assert.deepEqual(rows, [], 'with a fault there are no rows');
  return faults.map(({ code, cell }) => `${code} ${cell}`);
};
const put =
  (cell: string, value: ExcelJS.CellValue, format?: string) =>
  ({ page }: Sheet): void => {
    const place = page.getCell(cell);
    // The library lets cells share one style; a date or a format is to be this cell's alone.
    place.style = structuredClone(place.style);
    place.value = value;
    if (format) place.numFmt = format;
  };

describe('the workbook as it is handed out', () => {
  test('unanswered: no faults, every task is told as not filled in', async () => {
    const { rows, faults, notes, unfilled } = await read(blankWorkbook);
    assert.deepEqual([rows, faults], [[], []]);
    assert.equal(unfilled.length, 12);
    assert.deepEqual(new Set(notes.map(({ code }) => code)), new Set(['not_filled']));
    assert.match(notes[0]?.message.zh ?? '', /“公共安全视频监控重点部位覆盖率”（埇桥区）还没有填写/);
  });
  test('answered: rows ready to submit, in both languages', async () => {
    const { rows, faults, notes, unfilled } = await read(filledWorkbook);
    assert.deepEqual([faults, notes, unfilled], [[], [], []]);
    assert.deepEqual(rows[0], {
      row: 5,
      taskId: '00000000-0000-4000-8000-000000000000',
      numerator: 80,
      denominator: 100,
      notApplicable: false,
      reason: '',
      note: '',
    });
    assert.deepEqual([rows[5]?.numerator, rows[5]?.denominator], [85, null]);
    const english = await read(await buildCollectionWorkbook(book, 'en'));
    assert.deepEqual([english.faults, english.unfilled.length], [[], 12]);
  });
  test('only the yellow cells can be typed into; numbers are bounded; keys are hidden', async () => {
    await edit(blankWorkbook, ({ page, book: { worksheets } }) => {
      const isOpen = (cell: string) => page.getCell(cell).protection?.locked === false;
      assert.deepEqual(['G5', 'I5', 'L5', 'M5', 'N5'].map(isOpen), [true, true, true, true, true]);
      assert.deepEqual(['A5', 'J5', 'Q5', 'I10'].map(isOpen), [false, false, false, false]);
      assert.equal(page.getCell('G5').dataValidation.type, 'whole');
      assert.equal(page.getCell('G9').dataValidation.type, 'decimal');
      assert.deepEqual(page.getCell('L5').dataValidation.formulae, ['"是,否"']);
      assert.deepEqual([page.getColumn('P').hidden, page.getColumn('Q').hidden], [true, true]);
      assert.deepEqual([page.getCell('J5').value, page.getCell('K5').value], [90, 120]);
      assert.deepEqual(
        worksheets.map(({ name }) => name),
        ['填报表', '指标说明'],
      );
      assert.match(String(page.getCell('A1').value), /^市公安局 · 2026年第3季度 · /);
    });
  });
  test('a cycle that is still running is noted', async () => {
    const { notes, rows } = await read(filledWorkbook, { today: '2026-09-30' });
    assert.deepEqual([rows.length, notes.map(({ code }) => code)], [12, ['period_open']]);
  });
});

describe('figures', () => {
  const figure = async (value: ExcelJS.CellValue, format?: string, cell = 'G5') => {
    const { rows, faults, notes } = await after(put(cell, value, format));
    const [fault] = faults;
    if (fault) {
      assert.deepEqual([fault.cell, fault.sheet, faults.length], [cell, '填报表', 1]);
      assert.ok(fault.message.zh && fault.message.en && fault.hint.zh && fault.hint.en);
      assert.doesNotMatch(JSON.stringify(fault), /\{\w+\}/);
      return fault.code;
    }
    const row = rows.find(({ row: number }) => number === Number(cell.slice(1)));
    return [row?.numerator, ...notes.map(({ code }) => code)];
  };
  test('written another way: normalised and noted', async () => {
    assert.deepEqual(await figure(12), [12]);
    assert.deepEqual(await figure('12'), [12, 'text_number']);
    assert.deepEqual(await figure('１２'), [12, 'full_width']);
    assert.deepEqual(await figure(' 12 '), [12, 'text_number']);
    for (const text of ['1,234', '1，234', '1 234', '1\u00a0234', "1'234", '１，２３４'])
      assert.deepEqual(await figure(text, undefined, 'G9'), [1234, 'grouped'], text);
    assert.deepEqual(await figure('12.5', undefined, 'G9'), [12.5, 'text_number']);
    assert.deepEqual(await figure(0.1 + 0.2, undefined, 'G9'), [0.3]);
    assert.deepEqual(await figure('-3', undefined, 'G8'), [-3, 'text_number']);
    assert.deepEqual(await figure('（3）', undefined, 'G8'), [-3, 'text_number']);
  });
  test('not a count: refused at the cell, with what to do', async () => {
    for (const [value, code] of [
      ['98.7%', 'percent'],
      ['９８．７％', 'percent'],
      ['百分之九十八', 'percent'],
      ['5‰', 'percent'],
      ['1.2E+05', 'scientific'],
      ['-', 'placeholder'],
      ['——', 'placeholder'],
      ['/', 'placeholder'],
      ['暂无', 'placeholder'],
      ['1.2万', 'ten_thousands'],
      ['3 亿', 'ten_thousands'],
      ['一百二十', 'numeral'],
      ['12,34', 'grouping'],
      ['1,2345', 'grouping'],
      ['12 13', 'grouping'],
      ['约120', 'not_number'],
      ['12件', 'not_number'],
      ['12-15', 'not_number'],
      ['0x10', 'not_number'],
      ['Infinity', 'not_number'],
      [-5, 'negative'],
      ['-5', 'negative'],
      ['（5）', 'negative'],
      ['−5', 'negative'],
      [12.5, 'not_whole'],
      [0.987, 'not_whole'],
      [2e15, 'too_big'],
      [1e30, 'too_big'],
      [1e-9, 'scientific'],
      [new Date('2026-03-05T00:00:00Z'), 'date'],
      [{ formula: 'SUM(A1:A3)', result: 7 }, 'formula'],
      [{ error: '#N/A' }, 'error_value'],
    ] as const)
      assert.equal(await figure(value as ExcelJS.CellValue), code, JSON.stringify(value));
    assert.equal(await figure(0.8, '0.0%'), 'percent');
  });
  test('a formula is refused with what it showed, a percentage with what is asked for', async () => {
    const { faults } = await after((sheet) => {
      put('G5', { formula: 'SUM(A1:A3)', result: 7 })(sheet);
      put('G6', '98.7%')(sheet);
    });
    assert.match(faults[0]?.message.zh ?? '', /公式（当前显示“7”）/);
    assert.match(faults[1]?.message.zh ?? '', /要填的是数目：验收合格的智慧安防小区数/);
    assert.match(faults[1]?.hint.en ?? '', /without %/);
  });
});

describe('answers', () => {
  test('not applicable with its reason, a note, an empty row', async () => {
    const { rows, faults, notes, unfilled } = await after(({ page }) => {
      for (const letter of [at.numerator, at.denominator]) page.getCell(`${letter}5`).value = null;
      page.getCell('L5').value = '是';
      page.getCell('M5').value = ' 辖区内没有封闭小区 ';
      page.getCell('N6').value = '含新建小区';
      page.getCell('L6').value = '否';
      page.getCell('G10').value = null;
      page.getCell('N10').value = '还在统计';
    });
    assert.deepEqual(faults, []);
    const { notApplicable, reason, numerator } = rows[0] ?? {};
    assert.deepEqual([notApplicable, reason, numerator], [true, '辖区内没有封闭小区', null]);
    assert.deepEqual([rows[1]?.note, rows.length], ['含新建小区', 11]);
    assert.deepEqual(
      [notes.map(({ code, cell }) => `${code} ${cell}`), unfilled.length],
      [['note_alone G10'], 1],
    );
  });
  test('cells that do not agree', async () => {
    const found = await faultsAfter((sheet) => {
      put('I5', null)(sheet);
      put('I6', 0)(sheet);
      put('G7', 200)(sheet);
      put('I10', 12)(sheet);
      put('L8', '也许')(sheet);
      put('L9', '是')(sheet);
      put('M11', '没有')(sheet);
      put('N12', '长'.repeat(1001))(sheet);
    });
    assert.deepEqual(found, [
      'half_filled I5',
      'zero_denominator I6',
      'above_whole G7',
      'yes_no L8',
      'both_answers L9',
      'reason_missing M9',
      'no_denominator I10',
      'reason_alone M11',
      'too_long N12',
    ]);
  });
  test('figures in the wrong columns are told once, not row by row', async () => {
    const found = await faultsAfter(({ page }) => {
      for (let row = 5; row <= 16; row += 1) {
        if (row === 10 || row === 16) continue;
        const [numerator, denominator] = [page.getCell(`G${row}`), page.getCell(`I${row}`)];
        [numerator.value, denominator.value] = [denominator.value, numerator.value];
      }
    });
    assert.deepEqual(found, ['swapped_figures G5:G16,I5:I16']);
  });
});

describe('the shape of the sheet', () => {
  test('hidden and merged places are named, never read in silence', async () => {
    const found = await faultsAfter(({ page }) => {
      page.getRow(6).hidden = true;
      page.getColumn('D').hidden = true;
      page.mergeCells('N7:N8');
    });
    assert.deepEqual(found, ['column_hidden D:D', 'merged N7:N8', 'row_hidden 6:6']);
    const hidden = await after(({ page }) => (page.state = 'hidden'));
    assert.deepEqual(
      hidden.faults.map(({ code }) => code),
      ['hidden_sheet'],
    );
  });
  test('headings swapped, renamed, added, removed', async () => {
    const swapped = await faultsAfter(({ page }) => {
      [page.getCell('G4').value, page.getCell('I4').value] = ['分母', '分子'];
    });
    assert.ok(swapped.includes('swapped_heads G4,I4'), swapped.join());
    assert.deepEqual(await faultsAfter(put('R4', '小计')), ['column_unknown R4']);
    assert.deepEqual(await faultsAfter(put('R9', '看这里')), ['column_unknown R9']);
    assert.deepEqual(await faultsAfter(put('N4', '备注2')), ['column_unknown N4', 'column_missing 4:4']);
    assert.deepEqual(await faultsAfter(put('R4', '说明')), ['column_twice R4']);
  });
  test('rows added, copied, mixed up or tampered with', async () => {
    assert.deepEqual(await faultsAfter(put('A20', '填报人：某某')), ['extra_row 20:20']);
    const copied = await faultsAfter(({ page }) => {
      page.getRow(5).eachCell((cell, column) => (page.getRow(17).getCell(column).value = cell.value));
    });
    assert.deepEqual(copied, ['duplicate_row 17:17']);
    const mixed = await faultsAfter(({ page }) => {
      for (const letter of ['P', 'Q']) {
        const [one, other] = [page.getCell(`${letter}5`), page.getCell(`${letter}6`)];
        [one.value, other.value] = [other.value, one.value];
      }
    });
    assert.deepEqual(mixed, ['moved_row A5', 'moved_row A6']);
    assert.deepEqual(await faultsAfter(put('P5', '00000000-0000-4000-8000-000000000001')), [
      'broken_row 5:5',
      'duplicate_row 6:6',
    ]);
    assert.deepEqual(await faultsAfter(put('Q5', null)), ['broken_row 5:5']);
    assert.deepEqual(await faultsAfter(put('E5', '2025Q3')), ['moved_row E5']);
  });
  test('rows in another order are the same rows', async () => {
    const turned = await after(({ page }) => {
      const rows = Array.from({ length: 12 }, (_, i) => page.getRow(5 + i).values);
      rows.reverse().forEach((values, i) => (page.getRow(5 + i).values = values as ExcelJS.CellValue[]));
    });
    const { rows } = await read(filledWorkbook);
    const plain = (all: typeof rows) => all.map(({ row: _, ...answer }) => answer);
    assert.deepEqual([turned.faults, plain(turned.rows)], [[], plain(rows).reverse()]);
  });
  test('a row taken out counts as not filled in', async () => {
    const { rows, faults, notes, unfilled } = await after(({ page }) => page.spliceRows(7, 1));
    assert.deepEqual([faults, rows.length, notes.map(({ code }) => code)], [[], 11, ['row_absent']]);
    assert.deepEqual(unfilled, [book.tasks[2]?.id]);
  });
  test('another sheet is left alone, but told; a second copy is refused', async () => {
    const added = await after((sheet) => sheet.book.addWorksheet('草稿').addRow(['x']));
    assert.deepEqual([added.rows.length, added.notes.map(({ code }) => code)], [12, ['sheet_unread']]);
    const twice = await faultsAfter(({ book: opened, page }) => {
      const copy = opened.addWorksheet('填报表 (2)');
      page.eachRow((row, number) => (copy.getRow(number).values = row.values));
    });
    assert.deepEqual(twice, ['sheet_twice ']);
  });
});

describe('the wrong workbook is refused whole', () => {
  const other = async (changes: object, tasks: readonly CollectionTask[] = book.tasks) =>
    read(await buildCollectionWorkbook({ ...book, ...changes, tasks }));
  test('another period, edition, department, area', async () => {
    const stray = { code: '341323', name: { zh: '灵璧县', en: 'Lingbi' } };
    for (const [bytes, code, zh] of [
      [other({ cycle: { ...book.cycle, period: '2025Q3' } }), 'other_period', /2025年第3季度.*2026年第3季度/],
      [other({ cycle: { ...book.cycle, edition: 'ffff' } }), 'other_edition', /ffff/],
      [other({ department: { code: 'WJ', name: book.department.name } }), 'other_department', /WJ.*市公安局/],
      [
        other(
          {},
          book.tasks.map((task) => ({ ...task, unit: stray })),
        ),
        'other_unit',
        /灵璧县/,
      ],
    ] as const) {
      const { rows, faults } = await bytes;
      assert.deepEqual([rows, faults.map((fault) => fault.code)], [[], [code]]);
      assert.match(faults[0]?.message.zh ?? '', zh);
    }
  });
  test('a task that is no longer asked for', async () => {
    const { faults } = await read(filledWorkbook, { tasks: book.tasks.slice(1) });
    assert.deepEqual(
      faults.map(({ code, cell }) => `${code} ${cell}`),
      ['unknown_task 5:5'],
    );
  });
  test('no workbook, too large a file, a workbook of something else', async () => {
    const codes = async (bytes: Uint8Array) => (await read(bytes)).faults.map(({ code }) => code);
    assert.deepEqual(await codes(new Uint8Array([1, 2, 3])), ['unreadable']);
    assert.deepEqual(await codes(new Uint8Array(5_000_001)), ['too_large']);
    const stranger = await edit(blankWorkbook, ({ page }) => page.spliceRows(4, 1));
    assert.deepEqual(await codes(stranger), ['no_sheet']);
  });
});
