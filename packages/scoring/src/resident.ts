export { careWords, familyWords, fewAnswersWords } from './resident/family-words.ts';
export { type ResidentForm, type ResidentScale, residentForms } from './resident/forms.ts';
export { type ResidentFamily, type ResidentLevel, residentLevels } from './resident/levels.ts';
export {
  type Reflection,
  type ResidentResult,
  type ResidentVoice,
  reflect,
  residentLevel,
  wordsFor,
} from './resident/reflect.ts';
export { type Topic, type TopicId, recommendedFor, topics } from './resident/topics.ts';
