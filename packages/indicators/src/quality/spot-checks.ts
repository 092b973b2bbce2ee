import { createRandom } from '../sensitivity/generator.ts';

/** Share and least number of manual values checked per department and cycle, and the score move that is always checked. */
export const spotCheckRule = { share: 0.1, least: 3, movedBy: 20 } as const;

export interface ManualValue {
  readonly id: string;
  readonly department: string;
  readonly score: number | null;
  readonly lastScore: number | null;
}

/** Which values to check (section 3.3): a seeded sample of each department, and every score that moved by more than 20. */
export function chooseSpotChecks(values: readonly ManualValue[], seed: number): string[] {
  const moved = values.filter(
    ({ score, lastScore }) =>
      score !== null && lastScore !== null && Math.abs(score - lastScore) > spotCheckRule.movedBy,
  );
  const random = createRandom(seed);
  const drawn = [...Map.groupBy(values, ({ department }) => department).values()].flatMap((own) => {
    const wanted = Math.min(
      own.length,
      Math.max(spotCheckRule.least, Math.ceil(own.length * spotCheckRule.share)),
    );
    const order = own.map((value) => ({ value, key: random() })).sort((one, other) => one.key - other.key);
    return order.slice(0, wanted).map(({ value }) => value);
  });
  const chosen = new Set([...moved, ...drawn].map(({ id }) => id));
  return values.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
}
