import { type CrisisStep, crisisStates } from '../domain.ts';

/** The label of the step a clock runs for; null for a name that is no step. */
export const stepLabel = (name: string | null): { zh: string; en: string } | null =>
  name !== null && name in crisisStates.steps ? crisisStates.steps[name as CrisisStep].label : null;
