import type { PlanUnit } from '@xinan/city-index/domain';
import { suzhou } from '@xinan/cn/regions-data';
import type { Period } from '@xinan/indicators';
import type { Places } from '../places.ts';
import { inventedCounty } from '../regions.ts';
import type { RegisterBook } from './register-book.ts';

/** What a unit is measured against: the recorded registers, and what follows roughly from them. */
export interface UnitRegister {
  readonly unit: PlanUnit;
  readonly towns: number;
  /** 建成区平方公里. */
  readonly builtUpKm2: number;
  /** A register element in force at the end of a period; null where nobody records it. */
  readonly recorded: (element: string, period: Period) => number | null;
}

const urban = '341302';
const builtUpPerTown = 1.9;

/** The units that are scored, the city first. */
export function listRegisters({ counties }: Pick<Places, 'counties'>, book: RegisterBook): UnitRegister[] {
  const make = (unit: PlanUnit, towns: number): UnitRegister => ({
    unit,
    towns,
    builtUpKm2: Math.round(towns * builtUpPerTown * (unit.code === urban ? 1.6 : 1)),
    recorded: (element, period) => book.valueOf(element, unit.code, period),
  });
  const own = counties.map(({ code, towns }) => make({ code, level: 'county' }, towns.length));
  const towns = own.reduce((sum, register) => sum + register.towns, 0);
  return [make({ code: suzhou.code, level: 'city' }, towns), ...own];
}

/** 城区 and 县域: counties are compared inside their group first. */
export const peerGroups = {
  of: Object.fromEntries(
    [...suzhou.counties.map(({ code }) => code), inventedCounty.code].map((code) => [
      code,
      code === urban ? 'urban' : 'rural',
    ]),
  ) as Readonly<Record<string, string>>,
  names: {
    urban: { zh: '城区', en: 'Urban district' },
    rural: { zh: '县域', en: 'Counties' },
  },
} as const;
