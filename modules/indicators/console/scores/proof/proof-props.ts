import type { LegendBand } from '@xinan/charts';
import type { Proof } from './proof-data.ts';

export interface ProofProps {
  readonly proof: Proof;
  readonly bands: readonly LegendBand[];
  /** Goes on to another figure of the same unit and run. */
  readonly onCode: (code: string) => void;
}
