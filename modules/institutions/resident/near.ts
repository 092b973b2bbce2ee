import type { Institution } from '../contract.ts';
import type { InstitutionKind } from '../domain.ts';

/** Places for other matters than talking about how one feels; they come after the others. */
const otherMatters: ReadonlySet<InstitutionKind> = new Set([
  'mediation_committee',
  'governance_centre',
  'police_relay',
  'school_room',
]);

/**
 * The places to show first for a region: those of the township itself, then the county's centres and hospitals,
 * then the rest of the county; within each, places to talk before places for other matters. Otherwise the order
 * stays as the server gave it.
 */
export function nearestFirst(places: readonly Institution[], region: string): Institution[] {
  const distance = ({ regionCode }: Institution): number => {
    if (region.length > 6 && regionCode.startsWith(region)) return 0;
    return regionCode.length <= 6 ? 1 : 2;
  };
  const rank = (place: Institution): number => distance(place) * 2 + (otherMatters.has(place.kind) ? 1 : 0);
  return [...places].sort((one, other) => rank(one) - rank(other));
}

/** Townships (nine digits) in which at least one of the places stands. */
export function townshipsWith(places: readonly Institution[]): Set<string> {
  return new Set(
    places.filter(({ regionCode }) => regionCode.length >= 9).map(({ regionCode }) => regionCode.slice(0, 9)),
  );
}
