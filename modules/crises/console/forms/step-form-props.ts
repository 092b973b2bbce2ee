import type { CrisisRecord } from '../../contract.ts';
import type { CrisisStep } from '../../domain.ts';

/** What every form of a case is given. */
export interface StepFormProps {
  readonly record: CrisisRecord;
  readonly step: CrisisStep;
  /** The follow-up or referral it is about. */
  readonly targetId?: string;
  readonly onClose: () => void;
  readonly onDone: (record: CrisisRecord) => void;
}
