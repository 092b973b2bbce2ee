import { type IndicatorSetDraft, placedIndicators } from '@xinan/indicators';
import { loadReferenceSet } from '@xinan/indicators/reference';

/** For tests: the reference set as a draft, and the place of an indicator in it. */
export async function sampleDraft(): Promise<IndicatorSetDraft> {
  const { edition: _, ...draft } = await loadReferenceSet();
  return draft;
}

export function findPlaced(draft: IndicatorSetDraft, code: string) {
  const found = placedIndicators(draft).find(({ item }) => item.code === code);
  if (!found) throw new RangeError(code);
  return found;
}
