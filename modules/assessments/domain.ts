export * from './domain/alarm.ts';
export * from './domain/prepare-submission.ts';
export * from './domain/result.ts';
