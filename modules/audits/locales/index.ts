export { auditWords } from './console.ts';
