import type { Instrument } from './instrument.ts';
import { defineInstrument } from './define.ts';
import { keyFiles } from './key-files.ts';

function load(file: unknown): Instrument {
  const result = defineInstrument(file);
  if (result.ok) return result.instrument;
  const faults = result.faults.map(({ path, message }) => `${path}: ${message}`);
  throw new Error(`A faulty scoring key:\n${faults.join('\n')}`);
}

/**
 * Scoring keys of protected forms, by id: numbers without a word of the form. A licence-holder adds the words with
 * `withWording`. They are no part of the catalogue residents choose from.
 */
export const scoringKeys: ReadonlyMap<string, Instrument> = new Map(
  keyFiles.map(load).map((instrument) => [instrument.id, instrument]),
);
