import { parentCode } from '@xinan/cn/regions';
import { suzhou } from '@xinan/cn/regions-data';
import type { RegionToLoad } from '@xinan/regions';
import type { Random } from '../random.ts';
import { weightedPicker } from '../random.ts';
import { inventedCounty } from './regions.ts';

/** A county with its townships, as the generators walk through the city. */
export interface CountyPlaces {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly towns: readonly RegionToLoad[];
  readonly villages: readonly RegionToLoad[];
}

/** The regions of the city, indexed. */
export interface Places {
  readonly counties: readonly CountyPlaces[];
  /** Townships of functional zones hang on the city itself. */
  readonly zoneTowns: readonly RegionToLoad[];
  readonly nameOf: (code: string) => { zh: string; en: string };
  /** `埇桥区 符离镇`: county and place, as lists show it. */
  readonly longName: (code: string) => string;
  /** Where a submission or an alert says it is from: mostly a township, sometimes only a county or the city. */
  readonly pickRegion: (random: Random) => string;
  /** Where somebody lives: a township or a village. */
  readonly pickHome: (random: Random) => string;
}

/** Rough shares of the population; the invented county is small. */
export const countyWeights: Readonly<Record<string, number>> = {
  '341302': 32,
  '341321': 15,
  '341322': 20,
  '341323': 16,
  '341324': 13,
  [inventedCounty.code]: 6,
};
const zoneWeight = 1;
const streetFactor = 1.8;
const onlyCityShare = 0.07;
const onlyCountyShare = 0.09;

export const countyOf = (code: string): string => code.slice(0, 6);

export function indexPlaces(regions: readonly RegionToLoad[]): Places {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const nameOf = (code: string) => byCode.get(code)?.name ?? { zh: code, en: code };
  const childrenOf = (code: string, level: number) =>
    regions.filter((region) => region.level === level && region.code.startsWith(code));
  const counties = regions
    .filter((region) => region.level === 3)
    .map((county) => ({
      code: county.code,
      name: county.name,
      towns: childrenOf(county.code, 4),
      villages: childrenOf(county.code, 5),
    }));
  const zoneTowns = regions.filter((region) => region.level === 4 && region.parentCode === suzhou.code);
  const homes = [
    ...counties.flatMap(homesOf),
    ...zoneTowns.map((town) => ({ code: town.code, weight: zoneWeight })),
  ];
  const pickHomeRow = weightedPicker(homes, (home) => home.weight);
  const pickHome = (random: Random) => pickHomeRow(random).code;
  return {
    counties,
    zoneTowns,
    nameOf,
    longName: (code) => longName(code, nameOf),
    pickHome,
    pickRegion: (random) => {
      if (random.chance(onlyCityShare)) return suzhou.code;
      const home = pickHome(random);
      return random.chance(onlyCountyShare) && byCode.has(countyOf(home)) ? countyOf(home) : home;
    },
  };
}

/** Townships weighted by their county's share, streets heavier; in the invented county people live in villages. */
function homesOf(county: CountyPlaces): { code: string; weight: number }[] {
  const places = county.villages.length > 0 ? county.villages : county.towns;
  const raw = places.map(
    (place, index) => (place.code.slice(6, 9) < '100' ? streetFactor : 1) * (1 + ((index * 7) % 5) / 5),
  );
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  return places.map((place, index) => ({
    code: place.code,
    weight: ((countyWeights[county.code] ?? 1) * raw[index]!) / total,
  }));
}

function longName(code: string, nameOf: (code: string) => { zh: string }): string {
  const parts: string[] = [];
  for (let at: string | null = code; at && at.length > 6; at = parentCode(at)) parts.unshift(nameOf(at).zh);
  const county = countyOf(code);
  return (
    county === suzhou.code || nameOf(county).zh === county
      ? [suzhou.name.zh, ...parts]
      : [nameOf(county).zh, ...parts]
  ).join(' ');
}
