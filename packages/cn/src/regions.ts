/**
 * Administrative codes as text (GB/T 2260 and the statistical codes below it): 2 province, 2 city, 2 county,
 * 3 township, 3 village, and our own 3 for the grid, which has no national code.
 * Canonical form: six digits down to the county (341300), 9 township, 12 village, 15 grid.
 */
export type RegionLevel = 'province' | 'city' | 'county' | 'township' | 'village' | 'grid';

export type Town = { code: string; name: string };
export type County = { code: string; name: { zh: string; en: string }; label: number[]; towns: Town[] };
/** A city with its counties; `tileRows` is its drawn tile plan, see tile-map. Zones are kept beside the counties. */
export type City = {
  code: string;
  name: { zh: string; en: string };
  province: string;
  functional_zones: { code: string; towns: Town[] }[];
  counties: County[];
  tileRows?: { codePrefix: string; rows: string[] };
};

const LEVELS: readonly RegionLevel[] = ['province', 'city', 'county', 'township', 'village', 'grid'];
const GROUP_LENGTHS = [2, 2, 2, 3, 3, 3] as const;
const ENDS = [2, 4, 6, 9, 12, 15] as const;

/** Whether the text is a code: 2, 4, 6, 9, 12 or 15 digits whose province is not 00. */
export function isRegionCode(text: string): boolean {
  return (ENDS as readonly number[]).includes(text.length) && /^\d+$/.test(text) && !text.startsWith('00');
}

/** The code split into its groups with trailing zero groups gone: '341300000000' → ['34', '13']. */
function groupsOf(code: string): string[] {
  const prefix = scopePrefix(code);
  return GROUP_LENGTHS.map((length, index) => prefix.slice((ENDS[index] ?? 0) - length, ENDS[index])).filter(
    Boolean,
  );
}

/** The level told by the trailing zero groups: '341300' and '341300000000' are both a city. Throws RangeError. */
export function regionLevel(code: string): RegionLevel {
  return LEVELS[groupsOf(code).length - 1] ?? 'province';
}

/** The digits every code inside the region begins with: '341300' → '3413', '341302001000' → '341302001'. */
export function scopePrefix(code: string): string {
  if (!isRegionCode(code)) throw new RangeError(`not a region code: ${code}`);
  // Asked millions of times where figures are summed by region: no pieces are made on the way.
  let end = code.length;
  for (let group = ENDS.indexOf(end as (typeof ENDS)[number]); group >= 0; group -= 1) {
    const start = end - (GROUP_LENGTHS[group] ?? 0);
    if (!holdsOnlyZeros(code, start, end)) break;
    end = start;
  }
  return code.slice(0, end);
}

function holdsOnlyZeros(code: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (code[at] !== '0') return false;
  return true;
}

/** The shortest usual form: six digits down to the county, then 9, 12, 15: '341302001000' → '341302001'. */
export function canonicalRegionCode(code: string): string {
  return scopePrefix(code).padEnd(6, '0');
}

/** The code padded to 12 digits as statistics write it (15 for a grid). */
export function padRegionCode(code: string): string {
  return scopePrefix(code).padEnd(12, '0');
}

/** The region above in canonical form, `null` above a province. Skips a level that is 00 (441900003 → 441900). */
export function parentCode(code: string): string | null {
  const groups = groupsOf(code).slice(0, -1);
  return groups.length === 0 ? null : canonicalRegionCode(groups.join(''));
}

/** Whether the region lies in the scope or is the scope itself, whatever zeros the two codes carry. */
export function isWithin(code: string, scope: string): boolean {
  return scopePrefix(code).startsWith(scopePrefix(scope));
}

/** The path for PostgreSQL `ltree`, leading zeros kept: '341302001' → '34.13.02.001'. */
export function toLtree(code: string): string {
  return groupsOf(code).join('.');
}

/** The canonical code of an `ltree` path; throws RangeError for a path that no code has. */
export function fromLtree(path: string): string {
  const code = path.replaceAll('.', '');
  if (!isRegionCode(code) || toLtree(code) !== path) throw new RangeError(`not a region path: ${path}`);
  return canonicalRegionCode(code);
}

export type RegionRow = { code: string; name: string; level: RegionLevel; parentCode: string | null };

/**
 * A city's regions as one list, parents before children: the city, each county with its townships, zones last.
 * A functional zone has no name of its own in the source, so its townships hang on the city.
 */
export function listRegions(city: City): RegionRow[] {
  const row = (code: string, name: string, above: string | null): RegionRow => ({
    code,
    name,
    level: regionLevel(code),
    parentCode: above,
  });
  const towns = (list: Town[], above: string) => list.map((town) => row(town.code, town.name, above));
  return [
    row(city.code, city.name.zh, parentCode(city.code)),
    ...city.counties.flatMap(({ code, name, towns: list }) => [
      row(code, name.zh, city.code),
      ...towns(list, code),
    ]),
    ...city.functional_zones.flatMap((zone) => towns(zone.towns, city.code)),
  ];
}

/**
 * A township's name short enough for a map tile: 符离镇 → 符离, 宿州高新技术产业开发区 → 高新区.
 * Two-character names keep their ending only when nothing else is left.
 */
export function shortTownName(name: string): string {
  const plain = name.replace(/（.*?）/g, '');
  if (plain.includes('高新')) return '高新区';
  if (plain.includes('经济开发区')) return '经开区';
  if (plain.includes('开发区')) return '开发区';
  const short = plain.replace(/(街道办事处|街道|办事处|行政管理区|行政区域|板材加工园|镇|乡)$/, '');
  return short === '' ? plain : short;
}
