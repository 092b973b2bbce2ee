import type { OutputOf } from '@xinan/contract-kit';
import type { summariseJudgements } from '../../../contract.ts';

/** One questionnaire with its answers and what they propose. */
export type Summary = OutputOf<typeof summariseJudgements>[number];
