import { suzhou } from '@xinan/cn/regions-data';
import { useRouteQuery } from '@xinan/console-kit';
import { listRegions } from '@xinan/regions/contract';
import type { Bilingual } from '@xinan/contract-kit';

export interface RegionChoice {
  readonly code: string;
  readonly name: Bilingual;
}

/** Regions as shipped with the console, for the city it has a plan of: what a form offers without a network. */
export function shippedRegions(ownRegion: string | null, county: string | null): readonly RegionChoice[] {
  const isOurs = ownRegion === null || ownRegion.startsWith(suzhou.code.slice(0, 4));
  if (!isOurs) return [];
  if (county === null) return suzhou.counties.map(({ code, name }) => ({ code, name }));
  const towns = suzhou.counties.find(({ code }) => code === county)?.towns ?? [];
  return towns.map(({ code, name }) => ({ code, name: { zh: name, en: name } }));
}

/** The counties and the chosen county's townships: the server's, and until it answers those that were shipped. */
export function useRegionChoices(ownRegion: string | null, county: string | null) {
  const counties = useRouteQuery(listRegions, { query: {} });
  const towns = useRouteQuery(
    listRegions,
    { query: county ? { parent: county } : {} },
    { enabled: county !== null, keepPrevious: false },
  );
  return {
    counties: counties.data?.regions ?? shippedRegions(ownRegion, null),
    towns: county === null ? [] : (towns.data?.regions ?? shippedRegions(ownRegion, county)),
  };
}
