import ExcelJS from 'exceljs';
import { columnLetter } from './column-letter.ts';
import { toCell } from './excel-cells.ts';
import { heightOf, styleCell } from './workbook-look.ts';
import type { CellRule, PlannedBook, PlannedColumn, PlannedRow, PlannedSheet } from './workbook-plan.ts';

const longestInlineList = 255;
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };

const listFormula = (choices: Extract<CellRule['allows'], { kind: 'list' }>['choices']): string => {
  if ('sheet' in choices) {
    const letter = columnLetter(choices.column);
    const name = choices.sheet.replaceAll("'", "''");
    return `'${name}'!$${letter}$${choices.fromRow}:$${letter}$${choices.toRow}`;
  }
  const joined = choices.join(',');
  if (joined.length > longestInlineList || choices.some((choice) => /[",]/.test(choice)))
    throw new RangeError('a list of this length stands on a sheet');
  return `"${joined}"`;
};

function validationOf({ allows, prompt, refusal }: CellRule): ExcelJS.DataValidation {
  const said = {
    allowBlank: true,
    showErrorMessage: true,
    ...(refusal ? { error: refusal } : {}),
    ...(prompt ? { showInputMessage: true, prompt } : {}),
  };
  if (allows.kind === 'list') return { ...said, type: 'list', formulae: [listFormula(allows.choices)] };
  // Without a lower bound any number goes: Excel has no rule for that but a very low one.
  return {
    ...said,
    type: allows.kind,
    operator: 'greaterThanOrEqual',
    formulae: [allows.least ?? -1e15],
  };
}

/** One rule for a run of cells; the library's types do not name the collection that holds it. */
function addRules(page: ExcelJS.Worksheet, rules: readonly CellRule[]): void {
  const { dataValidations } = page as unknown as {
    dataValidations: { add(cells: string, rule: ExcelJS.DataValidation): void };
  };
  for (const rule of rules) {
    if (rule.toRow < rule.fromRow) continue;
    const letter = columnLetter(rule.column);
    dataValidations.add(`${letter}${rule.fromRow}:${letter}${rule.toRow}`, validationOf(rule));
  }
}

function addRow(page: ExcelJS.Worksheet, row: PlannedRow, { columns }: PlannedSheet): void {
  const added = page.addRow([]);
  added.height = heightOf(row, columns);
  row.cells.forEach((planned, i) => {
    const column = columns[i];
    if (!column) throw new RangeError(`sheet ${page.name}: more cells than columns`);
    const { value, look } =
      planned !== null && typeof planned === 'object' ? planned : { value: planned, look: {} };
    const cell = added.getCell(i + 1);
    cell.value = toCell(row.look === 'body' ? column.kind : 'text', value);
    styleCell(cell, column, { row: row.look, look });
  });
}

/** Latin characters that a page across still holds readably. */
const widestPage = 230;

/** Pages side by side, with the fixed columns on each of them. */
function widthOnPaper(columns: readonly PlannedColumn[], fixedColumns: number): Partial<ExcelJS.PageSetup> {
  const width = columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  const fitToWidth = Math.max(1, Math.ceil(width / widestPage));
  if (fitToWidth === 1 || fixedColumns === 0) return { fitToWidth };
  return { fitToWidth, printTitlesColumn: `A:${columnLetter(fixedColumns - 1)}` };
}

async function addSheet(book: ExcelJS.Workbook, sheet: PlannedSheet, locale: 'zh' | 'en'): Promise<void> {
  const { name, columns, rows, headRow, fixedColumns = 0, rules = [] } = sheet;
  const page = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: headRow ?? 0, xSplit: fixedColumns, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToHeight: 0,
      ...widthOnPaper(columns, fixedColumns),
      margins,
      ...(headRow ? { printTitlesRow: `${headRow}:${headRow}` } : {}),
    },
    headerFooter: { oddFooter: locale === 'zh' ? '&L&A&C第 &P 页 共 &N 页' : '&L&A&CPage &P of &N' },
  });
  columns.forEach(({ width, hidden }, i) => {
    Object.assign(page.getColumn(i + 1), { width, hidden: hidden === true });
  });
  for (const row of rows) addRow(page, row, sheet);
  addRules(page, rules);
  if (sheet.filter && headRow)
    page.autoFilter = {
      from: { row: headRow, column: 1 },
      to: { row: Math.max(headRow, rows.length), column: columns.length },
    };
  if (sheet.guarded)
    await page.protect('', {
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      autoFilter: true,
    });
}

/**
 * A workbook (.xlsx) laid out as planned: A4 across, headings that stay and repeat, wrapped text, locked cells,
 * drop-down lists. Text is stored as text, never as a formula. Throws TypeError for a value no cell takes, RangeError
 * for a plan that cannot be laid out.
 */
export async function buildWorkbook({ sheets, locale }: PlannedBook): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError('a workbook needs at least one sheet');
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) await addSheet(book, sheet, locale);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
