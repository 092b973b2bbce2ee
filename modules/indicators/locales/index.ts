export { publicWords } from './resident.ts';
