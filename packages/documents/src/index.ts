export { buildWorkbook } from './build-workbook.ts';
export type { BookCover, BookOptions, BookPart, BookPicture, BookRow, CaseBook } from './case-book.ts';
export { buildExcel, type ExcelBook, type ExcelColumn, type ExcelSheet } from './excel.ts';
export type { CellValue, ColumnKind } from './excel-cells.ts';
export { buildExcelTemplate, type ExcelTemplate, type TemplateColumn } from './excel-template.ts';
export { escapeHtml, formHtml, formPage } from './html.ts';
export { buildPdf, buildPdfBook } from './pdf-book.ts';
export type {
  Checkbox,
  CheckboxesBlock,
  FieldsBlock,
  FormBlock,
  FormField,
  ParagraphBlock,
  PictureBlock,
  PrintedForm,
  SignaturePlace,
  SignaturesBlock,
  TableBlock,
  TableColumn,
} from './printed-form.ts';
export { mostReadRows, readExcel } from './read-excel.ts';
export type { ReadCell, ReadRow, ReadSheet } from './read-sheet.ts';
export { buildWord } from './word.ts';
export { buildWordBook } from './word-book.ts';
export { buildWordReport } from './word-report.ts';
export type {
  CellLook,
  CellRule,
  PlannedBook,
  PlannedCell,
  PlannedColumn,
  PlannedRow,
  PlannedSheet,
} from './workbook-plan.ts';
