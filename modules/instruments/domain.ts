export * from './domain/check-draft.ts';
export * from './domain/draft-states.ts';
export * from './domain/edition.ts';
export * from './domain/same-key.ts';
