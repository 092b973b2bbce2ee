export { loadCatalogue } from './catalogue.ts';
export { MyResults } from './my-results-section.tsx';
