import type { Institution } from '../contract.ts';

const sameRegion = (code: string, region: string): boolean => region !== '' && code.startsWith(region);

/**
 * The places to show first for a region: those of the township itself, then the county's centres and hospitals,
 * then the rest of the county. The order within each group stays as the server gave it.
 */
export function nearestFirst(places: readonly Institution[], region: string): Institution[] {
  const rank = (place: Institution): number => {
    if (region.length > 6 && sameRegion(place.regionCode, region)) return 0;
    return place.regionCode.length <= 6 ? 1 : 2;
  };
  return [...places].sort((one, other) => rank(one) - rank(other));
}

/** Townships (nine digits) in which at least one of the places stands. */
export function townshipsWith(places: readonly Institution[]): Set<string> {
  return new Set(places.filter(({ regionCode }) => regionCode.length >= 9).map(({ regionCode }) => regionCode.slice(0, 9)));
}

/** Places whose name, address or services contain every word of the search. */
export function searchPlaces(places: readonly Institution[], search: string): Institution[] {
  const words = search.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...places];
  return places.filter((place) => {
    const services = place.services.map(({ zh, en }) => zh + en).join(' ');
    const text = `${place.name.zh} ${place.name.en} ${place.address} ${place.regionName} ${services}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
