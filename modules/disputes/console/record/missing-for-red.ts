import type { DisputeRecord } from '../../contract.ts';
import { measuresForRed, type SafetyMeasure } from '../../domain.ts';

/** The measures that red asks for and nobody has recorded yet. */
export const missingForRed = ({
  riskColour,
  measures,
}: Pick<DisputeRecord, 'riskColour' | 'measures'>): readonly SafetyMeasure[] =>
  riskColour === 'red' ? measuresForRed.filter((kind) => !measures.some((each) => each.kind === kind)) : [];
