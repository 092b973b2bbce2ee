import type { Band, Cutoff, Instrument } from './instrument.ts';
import { compileBands, compileCutoffs } from './compile-scales.ts';

/** Where a number stands in an instrument: its band in the default norm set, and the cut-offs it reaches. */
export interface PlacedScore {
  readonly band: Band | undefined;
  readonly cutoffs: readonly Cutoff[];
}

/**
 * Reads a score that is already known, in points, as scoring would. Of a person nobody knows, so that cut-offs of one
 * sex or age are given beside the others, each with its population.
 */
export const placeScore = (instrument: Instrument, scaleId: string, value: number): PlacedScore => ({
  band: compileBands(instrument, scaleId)(value, 'default'),
  cutoffs: compileCutoffs(instrument, scaleId)(value, {}),
});
