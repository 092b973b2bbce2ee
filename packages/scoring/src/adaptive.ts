export { type BankItem, type BankResult, defineBank, type ItemBank } from './adaptive/bank.ts';
export { type CompiledBank, compileBank, type Grid, STANDARD_GRID } from './adaptive/compile-bank.ts';
export { information, probability } from './adaptive/curves.ts';
export {
  type BankResponse,
  eap,
  type Estimate,
  map,
  type Prior,
  STANDARD_NORMAL,
} from './adaptive/estimate.ts';
export {
  type AdaptiveRules,
  type AdaptiveStep,
  compileAdaptive,
  STANDARD_STOP,
  type StopReason,
  type StopRules,
} from './adaptive/next-step.ts';
export type { Chance, SelectionRules } from './adaptive/select-item.ts';
export { answerFrom, chanceFrom, normalFrom, simulate, type Simulation } from './adaptive/simulate.ts';
