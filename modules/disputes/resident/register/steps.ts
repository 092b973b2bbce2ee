import type { DraftFaults } from './check-draft.ts';
import type { Draft } from './draft.ts';

/** What each page of the registration gets. */
export interface StepProps {
  readonly draft: Draft;
  readonly faults: DraftFaults;
  readonly onChange: (part: Partial<Draft>) => void;
}
