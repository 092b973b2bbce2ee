export * from './columns.ts';
export { type ImportFault, sheetFaults } from './faults.ts';
export type { RowValues } from './judge-row.ts';
export { type ReadingContext, type SheetCell, tidyRegion } from './read-cell.ts';
export {
  type ImportRow,
  naturalKeyOf,
  readSheets,
  type Sheet,
  type SheetReading,
  type SheetRow,
} from './read-sheet.ts';
