import { regionLevel } from '@xinan/cn/regions';
import { type CompiledSet, computeInputs, monthsOf } from '@xinan/indicators';
import type { ActorTx } from '@xinan/platform';
import { findUnits } from '@xinan/regions';
import { elementsOf, periodOf, type ScoreRow, townIndicators, townRows } from '../../domain.ts';
import { readCityCode, readUnits } from '../places/read-units.ts';
import { readElements } from './read-elements.ts';

/** What counts since January, or looks back at the period before or a year ago, asks for a year more. */
const monthsBack = 12;

/** Townships of the counties that are scored; those of a zone outside them hang on no county and are not looked into. */
async function findTowns(tx: ActorTx): Promise<string[]> {
  const counties = new Set(
    (await readUnits(tx)).filter(({ level }) => level === 'county').map(({ code }) => code),
  );
  return (await findUnits(tx, await readCityCode(tx))).filter(
    (code) => regionLevel(code) === 'township' && counties.has(code.slice(0, 6)),
  );
}

/** Values of towns for a run of a period, as operations stand now: two statements, however many towns there are. */
export async function countTowns(tx: ActorTx, set: CompiledSet, period: string): Promise<ScoreRow[]> {
  const of = periodOf(period);
  const elements = townIndicators(set, of).flatMap((compiled) => elementsOf(compiled));
  const units = await findTowns(tx);
  if (elements.length === 0 || units.length === 0) return [];
  const months = monthsOf(of);
  const [first = 0, last = 0] = [months[0], months.at(-1)];
  const reader = await readElements(tx, {
    elements: elements.map(({ name }) => name),
    units,
    from: first - monthsBack,
    to: last,
  });
  const inputs = new Map(
    units.map((unit) => [
      unit,
      computeInputs(set, {
        period: of,
        level: 'town',
        reader: {
          month: (element, month) => reader.source(unit, element)?.monthly(month) ?? null,
          whole: () => null,
        },
      }),
    ]),
  );
  return townRows(set, { period: of, inputs });
}
