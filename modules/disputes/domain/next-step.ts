import type { Bilingual } from '@xinan/contract-kit';
import { type DisputeStep, disputeStates } from './states.ts';
import { failureReasons, refusalReasons, terminationReasons } from './words.ts';

/** The next right thing among the open steps: the last primary one in the order of the table, which is the order of a case's life. */
export const nextStep = (open: readonly DisputeStep[]): DisputeStep | undefined =>
  open.findLast((step) => disputeStates.steps[step].primary);

const reasons: Readonly<Record<string, Bilingual>> = {
  ...refusalReasons,
  ...failureReasons,
  ...terminationReasons,
};

/** The words of a stored reason for refusing or ending a case. */
export const endReasonWords = (reason: string | null): Bilingual | null =>
  reason === null ? null : (reasons[reason] ?? { zh: reason, en: reason });
