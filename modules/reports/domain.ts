export * from '@xinan/figures';
export * from './domain/annual.ts';
export * from './domain/figure.ts';
export * from './domain/metrics.ts';
export * from './domain/activity.ts';
