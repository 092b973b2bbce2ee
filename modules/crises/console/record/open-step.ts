import type { CrisisStep } from '../../domain.ts';

/** The step whose form is open. */
export interface OpenStep {
  readonly step: CrisisStep;
  /** The follow-up or referral it is about, where one was pointed at. */
  readonly targetId?: string;
}
