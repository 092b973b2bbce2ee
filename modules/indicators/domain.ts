export * from './domain/elements/catalogue.ts';
export * from './domain/elements/entry.ts';
export * from './domain/elements/month.ts';
export * from './domain/elements/observe.ts';
export * from './domain/elements/standing.ts';
