export * from './calculation.ts';
export * from './periods.ts';
export * from './suppression.ts';
export * from './suppression-table.ts';
