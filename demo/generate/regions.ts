import { DEMO_AREA_CODE } from '@xinan/cn/identity';
import { listRegions, type RegionLevel } from '@xinan/cn/regions';
import { suzhou } from '@xinan/cn/regions-data';
import type { RegionToLoad } from '@xinan/regions';

/** The county that exists only here. Its code was never given out, and its name says so wherever it is listed. */
export const inventedCounty = {
  code: DEMO_AREA_CODE,
  name: { zh: '心安示范县（虚构）', en: 'Xinan Demonstration County (invented)' },
} as const;

const levelNumbers: Readonly<Record<RegionLevel, number>> = {
  province: 1,
  city: 2,
  county: 3,
  township: 4,
  village: 5,
  grid: 6,
};

interface InventedTown {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const towns: readonly InventedTown[] = [
  { code: '001', zh: '暖阳街道', en: 'Nuanyang Subdistrict' },
  { code: '002', zh: '清和街道', en: 'Qinghe Subdistrict' },
  { code: '100', zh: '望湖镇', en: 'Wanghu Town' },
  { code: '101', zh: '稻香镇', en: 'Daoxiang Town' },
  { code: '102', zh: '石桥湾镇', en: 'Shiqiaowan Town' },
  { code: '200', zh: '云溪乡', en: 'Yunxi Township' },
];

const firstParts = ['春', '和', '明', '安', '长', '新', '福', '云', '清', '双'] as const;
const firstPinyin = ['Chun', 'He', 'Ming', 'An', 'Chang', 'Xin', 'Fu', 'Yun', 'Qing', 'Shuang'] as const;
const lastParts = ['田', '泉', '林', '河', '岭', '溪'] as const;
const lastPinyin = ['tian', 'quan', 'lin', 'he', 'ling', 'xi'] as const;
const villagesPerTown = 10;

const isStreet = (town: InventedTown) => town.code < '100';

function inventVillage(town: InventedTown, townIndex: number, index: number): RegionToLoad {
  const name = `${firstParts[index]}${lastParts[townIndex]}`;
  const pinyin = `${firstPinyin[index]}${lastPinyin[townIndex]}`;
  const serial = (isStreet(town) ? 1 : 200) + index;
  return {
    code: `${inventedCounty.code}${town.code}${String(serial).padStart(3, '0')}`,
    parentCode: `${inventedCounty.code}${town.code}`,
    level: 5,
    name: isStreet(town)
      ? { zh: `${name}社区`, en: `${pinyin} Community` }
      : { zh: `${name}村`, en: `${pinyin} Village` },
  };
}

/** Six or seven grids a village: about four hundred in the county. */
function inventGrids(village: RegionToLoad, villageIndex: number): RegionToLoad[] {
  return Array.from({ length: villageIndex % 3 === 0 ? 6 : 7 }, (_, index) => ({
    code: `${village.code}${String(index + 1).padStart(3, '0')}`,
    parentCode: village.code,
    level: 6,
    name: { zh: `${village.name.zh}第${index + 1}网格`, en: `${village.name.en}, grid ${index + 1}` },
  }));
}

function inventCounty(): RegionToLoad[] {
  const county: RegionToLoad = { ...inventedCounty, parentCode: suzhou.code, level: 3 };
  const townRows = towns.map(
    (town): RegionToLoad => ({
      code: county.code + town.code,
      parentCode: county.code,
      level: 4,
      name: { zh: town.zh, en: town.en },
    }),
  );
  const villages = towns.flatMap((town, townIndex) =>
    Array.from({ length: villagesPerTown }, (_, index) => inventVillage(town, townIndex, index)),
  );
  return [county, ...townRows, ...villages, ...villages.flatMap(inventGrids)];
}

function realRegions(): RegionToLoad[] {
  const english = new Map([suzhou, ...suzhou.counties].map(({ code, name }) => [code, name.en]));
  return listRegions(suzhou).map((row) => ({
    code: row.code,
    parentCode: row.parentCode,
    level: levelNumbers[row.level],
    name: { zh: row.name, en: english.get(row.code) ?? row.name },
  }));
}

/** 安徽省, 宿州市 with its counties and townships, and the invented county down to its grids; parents first. */
export function generateRegions(): RegionToLoad[] {
  const province: RegionToLoad = {
    code: '340000',
    parentCode: null,
    level: 1,
    name: { zh: '安徽省', en: 'Anhui Province' },
  };
  return [province, ...realRegions(), ...inventCounty()];
}
