import { defineIndicatorSet } from './define.ts';
import type { IndicatorSet } from './indicator-set.ts';

/**
 * Loads this project's reference set: the published structure (5 / 18 / 158) filled with contents of our own.
 * It is not the official text and was not taken from it; a city loads its own issued set. Show `note` wherever
 * results of this set appear. Loaded on demand, because it is half a megabyte.
 */
export async function loadReferenceSet(): Promise<IndicatorSet> {
  const file: { default: unknown } = await import('../../sets/reference.json', { with: { type: 'json' } });
  const result = defineIndicatorSet(file.default);
  if (!result.ok) throw new Error(`the reference set is broken at ${result.faults[0]?.pointer ?? ''}`);
  return result.set;
}
