export * from './contract/drafts.ts';
export * from './contract/errors.ts';
export * from './contract/exchange.ts';
export * from './contract/forms.ts';
export * from './contract/library.ts';
export * from './contract/paper.ts';
