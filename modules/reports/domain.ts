export * from './domain/annual.ts';
export * from './domain/calculation.ts';
export * from './domain/figure.ts';
export * from './domain/metrics.ts';
export * from './domain/periods.ts';
export * from './domain/suppression.ts';
export * from './domain/suppression-table.ts';
export * from './domain/activity.ts';
