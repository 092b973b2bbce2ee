export * from './errors.ts';
export * from './events.ts';
export * from './route.ts';
export * from './schemas.ts';
export * from './state-table.ts';
// Both the text and its schema bear this name; said once more, because two stars would hide it.
export { Bilingual } from './schemas.ts';
