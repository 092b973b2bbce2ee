import { suzhou } from '@xinan/cn/regions-data';
import type { PlanUnit } from '@xinan/city-index/domain';
import type { Places } from '../places.ts';
import { inventedCounty } from '../regions.ts';

/** What a unit is measured against: rounded figures of the demonstration, no statistics. */
export interface UnitRegister {
  readonly unit: PlanUnit;
  /** 常住人口. */
  readonly population: number;
  readonly villages: number;
  readonly towns: number;
  /** 建成区平方公里. */
  readonly builtUpKm2: number;
}

const sizes: Readonly<Record<string, Omit<UnitRegister, 'unit' | 'towns'>>> = {
  '341302': { population: 1_740_000, villages: 432, builtUpKm2: 92 },
  '341321': { population: 768_000, villages: 159, builtUpKm2: 38 },
  '341322': { population: 1_054_000, villages: 275, builtUpKm2: 45 },
  '341323': { population: 954_000, villages: 316, builtUpKm2: 41 },
  '341324': { population: 741_000, villages: 190, builtUpKm2: 36 },
  [inventedCounty.code]: { population: 52_000, villages: 60, builtUpKm2: 9 },
};

const sumOf = (registers: readonly UnitRegister[], field: Exclude<keyof UnitRegister, 'unit'>): number =>
  registers.reduce((sum, register) => sum + register[field], 0);

/** The units that are scored, the city first. */
export function listRegisters({ counties }: Pick<Places, 'counties'>): UnitRegister[] {
  const own = counties.map(({ code, towns }): UnitRegister => {
    const size = sizes[code];
    if (!size) throw new Error(`no size of ${code}`);
    return { unit: { code, level: 'county' }, ...size, towns: towns.length };
  });
  const city: UnitRegister = {
    unit: { code: suzhou.code, level: 'city' },
    population: sumOf(own, 'population'),
    villages: sumOf(own, 'villages'),
    towns: sumOf(own, 'towns'),
    builtUpKm2: sumOf(own, 'builtUpKm2'),
  };
  return [city, ...own];
}

/** 城区 and 县域: counties are compared inside their group first. */
export const peerGroups = {
  of: Object.fromEntries(
    Object.keys(sizes).map((code) => [code, code === '341302' ? 'urban' : 'rural']),
  ) as Readonly<Record<string, string>>,
  names: {
    urban: { zh: '城区', en: 'Urban district' },
    rural: { zh: '县域', en: 'Counties' },
  },
} as const;
