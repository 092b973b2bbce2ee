export { AnswersExplained } from './answers-explained.tsx';
export { ReadingSection } from './reading-section.tsx';
