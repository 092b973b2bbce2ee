import { hasSameKey } from '@xinan/instruments/domain';
import type { Instrument } from '@xinan/scoring';
import type { ResidentForm } from '@xinan/scoring/resident';
import type { KeptResult } from './prepare-submission.ts';

/** One kept result, with the form by which it is read. */
export interface Measured {
  /** The edition that was answered. */
  readonly edition: string;
  readonly submittedAt: Date;
  readonly instrument: Instrument;
  readonly form: ResidentForm;
  readonly kept: KeptResult;
}

/** Whether two results were asked and counted alike; of an edition nobody kept, only its own name tells. */
export function isAlike(latest: Measured, other: Measured): boolean {
  if (latest.edition === other.edition) return true;
  const areKnown = [latest, other].every(({ edition, instrument }) => edition === instrument.edition);
  return areKnown && hasSameKey(latest.instrument, other.instrument);
}

/** A scale's number in points; null where the form gave none. */
export const valueIn = ({ kept }: Measured, scaleId: string): number | null =>
  kept.scales[scaleId]?.[0] ?? null;
