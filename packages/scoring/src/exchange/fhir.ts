export { evaluatorOf, type Evaluator } from './fhir/evaluate.ts';
export {
  fromQuestionnaire,
  type ImportedInstrument,
  type QuestionnaireFacts,
} from './fhir/from-questionnaire.ts';
export { type Loss, type LossCode, lossOf, lossWords } from './fhir/losses.ts';
export type * from './fhir/resources.ts';
export {
  fromQuestionnaireResponse,
  type ImportedAnswers,
  toQuestionnaireResponse,
} from './fhir/response.ts';
export {
  questionnaireLimits,
  type ReadFault,
  readQuestionnaire,
  type ReadQuestionnaire,
} from './fhir/read-questionnaire.ts';
export { scoreExpression } from './fhir/score-expression.ts';
export { type ObservationFacts, toObservations } from './fhir/to-observations.ts';
export { type Exported, toQuestionnaire } from './fhir/to-questionnaire.ts';
