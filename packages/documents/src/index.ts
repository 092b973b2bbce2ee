export { buildExcel, type ExcelBook, type ExcelColumn, type ExcelSheet } from './excel.ts';
export type { CellValue, ColumnKind } from './excel-cells.ts';
export { escapeHtml, formHtml, formPage } from './html.ts';
export type {
  Checkbox,
  CheckboxesBlock,
  FieldsBlock,
  FormBlock,
  FormField,
  ParagraphBlock,
  PrintedForm,
  SignaturePlace,
  SignaturesBlock,
  TableBlock,
} from './printed-form.ts';
export { buildWord } from './word.ts';
