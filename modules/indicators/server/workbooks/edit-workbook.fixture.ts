import ExcelJS from 'exceljs';

export interface Sheet {
  readonly book: ExcelJS.Workbook;
  /** The first sheet. */
  readonly page: ExcelJS.Worksheet;
}

/** Opens a workbook as its reader would, lets them do something to it, and saves it. */
export async function edit(bytes: Uint8Array, change: (sheet: Sheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  const [page] = book.worksheets;
  if (!page) throw new RangeError('no sheet');
  change({ book, page });
  return new Uint8Array(await book.xlsx.writeBuffer());
}
