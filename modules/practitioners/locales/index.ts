export { formWords, words } from './console.ts';
