import type { ActorTx } from '@xinan/platform';
import type { BreakdownStep, Period } from '../domain.ts';
import type { RegionRead } from './read-region.ts';
import { type MonthlyFact, monthlyFacts, monthlyFactsByChild } from './store.ts';

/** The facts of every sibling at one level, and which of them lies on the way to the region. */
export interface Level {
  readonly siblings: readonly (readonly MonthlyFact[])[];
  readonly place: number;
}

interface Wanted {
  readonly period: Period;
  readonly metrics: readonly string[];
}

/** From the reader's own area down to the region: what a region shows depends on what its siblings show. */
export async function readLevels(tx: ActorTx, region: RegionRead, wanted: Wanted): Promise<Level[]> {
  const [top = region.code, ...below] = region.trail;
  const levels: Level[] = [{ siblings: [await monthlyFacts(tx, { ...wanted, regionCode: top })], place: 0 }];
  for (const [depth, code] of below.entries()) {
    const parent = region.trail[depth] ?? top;
    const facts = await monthlyFactsByChild(tx, { ...wanted, regionCode: parent });
    const groups = Map.groupBy(facts, (fact) => fact.child);
    if (!groups.has(code)) groups.set(code, []);
    const inOrder = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
    levels.push({
      siblings: inOrder.map(([, group]) => group),
      place: inOrder.findIndex(([child]) => child === code),
    });
  }
  return levels;
}

/** The levels counted by category (month, source), for `suppressBreakdown`. */
export function countLevels(
  levels: readonly Level[],
  tests: readonly ((fact: MonthlyFact) => boolean)[],
): BreakdownStep[] {
  const count = (facts: readonly MonthlyFact[], test: (fact: MonthlyFact) => boolean): number =>
    facts.reduce((whole, fact) => (test(fact) ? whole + fact.quantity : whole), 0);
  return levels.map(({ siblings, place }) => ({
    place,
    rows: siblings.map((facts) => tests.map((test) => count(facts, test))),
  }));
}
