export { reportWords } from './console.ts';
