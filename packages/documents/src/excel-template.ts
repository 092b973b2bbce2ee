import ExcelJS from 'exceljs';
import { columnLetter } from './column-letter.ts';

export interface TemplateColumn {
  readonly header: string;
  readonly width: number;
  /** Shown as day or kept as text; a long number must not be rounded. */
  readonly kind: 'text' | 'date' | 'number';
  readonly required: boolean;
  readonly meaning: string;
  readonly example: string;
  /** The closed list the cell is picked from. */
  readonly choices?: readonly string[];
}

export interface ExcelTemplate {
  readonly sheet: string;
  readonly columns: readonly TemplateColumn[];
  /** How many rows the lists are offered on. */
  readonly rows: number;
  readonly guide: {
    readonly sheet: string;
    readonly headers: readonly string[];
    readonly lines: readonly string[];
  };
  readonly choicesSheet: string;
  readonly words: { readonly required: string; readonly optional: string; readonly pick: string };
}

const formats = { text: '@', date: 'yyyy-mm-dd', number: '0.##' } as const;
const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4F1ED' } } as const;

function styleHead(row: ExcelJS.Row, columns: number): void {
  row.height = 30;
  for (let index = 1; index <= columns; index += 1) {
    const cell = row.getCell(index);
    cell.font = { bold: true };
    cell.fill = headFill;
    cell.alignment = { vertical: 'middle', wrapText: true };
  }
}

/** Each closed list in a column of its own; returns where each begins and ends. */
function addChoices(book: ExcelJS.Workbook, { choicesSheet, columns }: ExcelTemplate): Map<string, string> {
  const sheet = book.addWorksheet(choicesSheet);
  const ranges = new Map<string, string>();
  for (const { header, choices } of columns) {
    if (!choices) continue;
    const place = ranges.size;
    sheet.getColumn(place + 1).values = [header, ...choices];
    sheet.getColumn(place + 1).width = 26;
    const letter = columnLetter(place);
    ranges.set(header, `'${choicesSheet}'!$${letter}$2:$${letter}$${choices.length + 1}`);
  }
  styleHead(sheet.getRow(1), ranges.size);
  return ranges;
}

function addGuide(book: ExcelJS.Workbook, { guide, columns, words }: ExcelTemplate): void {
  const sheet = book.addWorksheet(guide.sheet);
  sheet.columns = [26, 10, 64, 30].map((width) => ({
    width,
    style: { alignment: { wrapText: true, vertical: 'top' } },
  }));
  for (const line of guide.lines) {
    const row = sheet.addRow([line]);
    sheet.mergeCells(row.number, 1, row.number, 4);
    row.height = 20;
  }
  sheet.addRow([]);
  styleHead(sheet.addRow([...guide.headers]), 4);
  for (const column of columns)
    sheet.addRow([
      column.header,
      column.required ? words.required : words.optional,
      column.choices ? `${column.meaning} ${words.pick}` : column.meaning,
      column.example,
    ]);
}

function addTable(book: ExcelJS.Workbook, template: ExcelTemplate): ExcelJS.Worksheet {
  const page = book.addWorksheet(template.sheet, { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  page.columns = template.columns.map(({ width, kind }) => ({ width, style: { numFmt: formats[kind] } }));
  page.getRow(1).values = template.columns.map(({ header, required }) => (required ? `${header}*` : header));
  styleHead(page.getRow(1), template.columns.length);
  return page;
}

/** One rule for the whole column; the library's types do not name the collection that holds it. */
function offerChoices(page: ExcelJS.Worksheet, cells: string, range: string): void {
  const { dataValidations } = page as unknown as {
    dataValidations: { add(cells: string, rule: ExcelJS.DataValidation): void };
  };
  dataValidations.add(cells, { type: 'list', allowBlank: true, formulae: [range], showErrorMessage: true });
}

/** A workbook to fill in: an empty table whose cells offer their closed lists, how to fill it in, and the lists themselves. */
export async function buildExcelTemplate(template: ExcelTemplate): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = addTable(book, template);
  addGuide(book, template);
  const ranges = addChoices(book, template);
  for (const [index, { header }] of template.columns.entries()) {
    const range = ranges.get(header);
    if (range === undefined) continue;
    const letter = columnLetter(index);
    offerChoices(page, `${letter}2:${letter}${template.rows + 1}`, range);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
