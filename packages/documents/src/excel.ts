import ExcelJS from 'exceljs';
import { type CellValue, type ColumnKind, decimalFormat, numberFormats, toCell } from './excel-cells.ts';

export interface ExcelColumn {
  header: string;
  /** The property of each row. */
  key: string;
  /** In characters of Latin text; a Chinese character takes two. */
  width: number;
  kind: ColumnKind;
}

export interface ExcelSheet {
  /** At most 31 characters are kept; Excel forbids `: \ / ? * [ ]`. */
  name: string;
  columns: ExcelColumn[];
  rows: readonly Readonly<Record<string, CellValue>>[];
  /** Definitions of what the columns mean, gathered on the last sheet. */
  notes?: { term: string; definition: string }[];
}

export interface ExcelBook {
  /** Language of the notes sheet and the page footers, Chinese unless told. */
  locale?: 'zh' | 'en';
  sheets: ExcelSheet[];
}

const words = {
  zh: { notes: '说明', sheet: '工作表', term: '项目', definition: '含义', footer: '第 &P 页 共 &N 页' },
  en: { notes: 'Notes', sheet: 'Sheet', term: 'Item', definition: 'Meaning', footer: 'Page &P of &N' },
} as const;

const thin = { style: 'thin', color: { argb: 'FFD9D4C7' } } as const;

/** Names that Excel accepts, each once. */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const clean =
      name
        .replace(/[:\\/?*[\]]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || 'Sheet';
    let free = clean;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = `${clean.slice(0, 27)} (${n})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function styleHeader(row: ExcelJS.Row, columns: number): void {
  row.height = 22;
  for (let i = 1; i <= columns; i += 1) {
    const cell = row.getCell(i);
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4F1ED' } };
    cell.border = { bottom: thin };
    cell.alignment = { vertical: 'middle', wrapText: true };
  }
}

function showDecimals(row: ExcelJS.Row, columns: readonly ExcelColumn[]): void {
  columns.forEach(({ kind }, i) => {
    const cell = row.getCell(i + 1);
    if (kind === 'number' && typeof cell.value === 'number' && !Number.isInteger(cell.value))
      cell.numFmt = decimalFormat;
  });
}

function addSheet(
  book: ExcelJS.Workbook,
  sheet: ExcelSheet,
  { name, footer }: { name: string; footer: string },
): void {
  const page = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    headerFooter: { oddFooter: `&C${footer}` },
  });
  page.columns = sheet.columns.map(({ width, kind }, i) => ({
    key: String(i),
    width,
    style: {
      numFmt: numberFormats[kind],
      alignment: {
        vertical: 'top',
        wrapText: kind === 'text',
        horizontal: kind === 'text' ? 'left' : 'right',
      },
    },
  }));
  page.addRow(sheet.columns.map(({ header }) => toCell('text', header)));
  sheet.rows.forEach((row, index) => {
    try {
      const added = page.addRow(sheet.columns.map(({ key, kind }) => toCell(kind, row[key])));
      showDecimals(added, sheet.columns);
    } catch (cause) {
      throw new TypeError(`sheet ${name}, row ${index + 1}: ${(cause as Error).message}`, { cause });
    }
  });
  styleHeader(page.getRow(1), sheet.columns.length);
  page.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: sheet.rows.length + 1, column: sheet.columns.length },
  };
}

function notesSheet(sheets: readonly ExcelSheet[], locale: 'zh' | 'en'): ExcelSheet | undefined {
  const word = words[locale];
  const rows = sheets.flatMap(({ name, notes = [] }) => notes.map((note) => ({ sheet: name, ...note })));
  if (rows.length === 0) return undefined;
  return {
    name: word.notes,
    columns: [
      { header: word.sheet, key: 'sheet', width: 20, kind: 'text' },
      { header: word.term, key: 'term', width: 24, kind: 'text' },
      { header: word.definition, key: 'definition', width: 80, kind: 'text' },
    ],
    rows,
  };
}

/**
 * A workbook (.xlsx) with a frozen, filterable header on each sheet, real dates and numbers, A4 print setup and a
 * last sheet with the definitions. Text is stored as text: nothing that starts with `= + - @` becomes a formula.
 * Throws TypeError with sheet and row for a value that does not fit its column, RangeError without any sheet.
 */
export async function buildExcel({ sheets, locale = 'zh' }: ExcelBook): Promise<Uint8Array> {
  if (sheets.length === 0) throw new RangeError('a workbook needs at least one sheet');
  const notes = notesSheet(sheets, locale);
  const all = notes ? [...sheets, notes] : sheets;
  const names = sheetNames(all.map(({ name }) => name));
  const book = new ExcelJS.Workbook();
  all.forEach((sheet, i) => {
    addSheet(book, sheet, { name: names[i] ?? sheet.name, footer: words[locale].footer });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
