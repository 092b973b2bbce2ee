export { buildCollectionWorkbook } from './build-collection-workbook.ts';
export { buildScoresWorkbook } from './build-scores-workbook.ts';
export { buildSetWorkbook } from './build-set-workbook.ts';
export { mostWorkbookBytes } from './open-workbook.ts';
export { readCollectionWorkbook } from './read-collection-workbook.ts';
export { readSetWorkbook } from './read-set-workbook.ts';
