import type { Instrument } from '@xinan/scoring';
import type { ResidentForm } from '@xinan/scoring/resident';
import type { ResidentWords } from '../contract/library.ts';

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Where an instrument comes from: shipped with its text, shipped as a key without words, or the city's own. */
export type Origin = 'shipped' | 'key' | 'own';

/** One edition of an instrument: what was read and how it is scored, with the words by which residents hear of it. */
export interface Edition {
  readonly instrument: Instrument;
  readonly origin: Origin;
  /** Null: for staff only. */
  readonly resident: ResidentWords | null;
}

/** Words that were checked, as the scoring package speaks them. */
export const residentFormOf = ({ title, scales }: ResidentWords): ResidentForm => ({
  title,
  scales: scales as ResidentForm['scales'],
});

/** The voice of an edition; none where it speaks to staff only. */
export const voiceOf = ({ resident }: Pick<Edition, 'resident'>): ResidentForm | undefined =>
  resident ? residentFormOf(resident) : undefined;
