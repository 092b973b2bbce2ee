export * from './contract/documents.ts';
export * from './contract/drafts.ts';
export * from './contract/errors.ts';
export * from './contract/reading.ts';
