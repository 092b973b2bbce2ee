import type { DisputeStep } from '../../domain.ts';

/** What is written down without moving the case. */
export type ActForm =
  | 'registration'
  | 'parties'
  | 'words'
  | 'risk'
  | 'measure'
  | 'session'
  | 'move'
  | 'offer'
  | 'answer_offer'
  | 'agreement'
  | 'sign'
  | 'performance'
  | 'confirmation'
  | 'record_revisit'
  | 'explain'
  | 'review'
  | 'follow_codes';

/** The form that is open: of a step, or of something recorded beside it. */
export interface OpenForm {
  readonly form: DisputeStep | ActForm;
  /** The offer, item, revisit, paper or member it is about; for words the matter, for refusals the reason. */
  readonly targetId?: string;
  /** Text to begin with. */
  readonly text?: string;
}
