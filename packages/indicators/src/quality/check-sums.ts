import { type CheckNumber, type Finding, finding } from './finding.ts';

/** Allowed difference from a register or a sum, as a share of it. */
export const allowedDifference = 0.005;

function compare(
  check: CheckNumber,
  found: number,
  wanted: number,
  words: readonly [string, string],
): Finding[] {
  // Sums of decimals carry rounding errors.
  const isClose = Math.abs(found - wanted) <= allowedDifference * Math.abs(wanted) + 1e-9;
  return isClose ? [] : [finding(check, words, { found, wanted })];
}

/** Q6: a denominator equals the reference register (villages, schools, population) within 0.5 %. */
export const checkRegister = (denominator: number, register: number): Finding[] =>
  compare('Q6', denominator, register, ['分母与基础台账不一致', 'differs from the register']);

/** Q7: the counties together equal the city's own submission within 0.5 %. */
export const checkCountySum = (counties: readonly number[], city: number): Finding[] =>
  compare(
    'Q7',
    counties.reduce((total, county) => total + county, 0),
    city,
    ['县区合计与市级填报不一致', 'the counties do not sum to the city'],
  );
