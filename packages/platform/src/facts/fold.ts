import type { City } from '../city.ts';

const batch = 5_000;

/** Folds waiting facts into their days. Returns true while more wait. */
export async function foldFacts(city: City): Promise<boolean> {
  const [row] = await city.transact(city.systemActor, 'facts.fold', (tx) =>
    tx.sql<{ folded: number }>('select fold_facts($1) as folded', [batch]),
  );
  return (row?.folded ?? 0) >= batch;
}
