import { listRegions } from '@xinan/cn/regions';
import { suzhou } from '@xinan/cn/regions-data';
import { loadRegions } from '@xinan/regions';

const levels = { province: 1, city: 2, county: 3, township: 4, village: 5, grid: 6 } as const;
const englishNames = new Map(
  [suzhou, ...suzhou.counties].map((region) => [region.code, region.name.en] as const),
);
const province = { code: '340000', parentCode: null, level: 1, name: { zh: '安徽省', en: 'Anhui' } };

/** Writes the city's real counties and townships into the shared reference schema. */
export async function loadCityRegions(ownerUrl: string): Promise<void> {
  await loadRegions(ownerUrl, [
    province,
    ...listRegions(suzhou).map(({ code, parentCode, level, name }) => ({
      code,
      parentCode,
      level: levels[level],
      name: { zh: name, en: englishNames.get(code) ?? name },
    })),
  ]);
}
