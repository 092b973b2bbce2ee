import type { QuestionnaireResponse } from './resources.ts';

/** What an expression turned out to be: Σ of items, some reversed, × multiplier + offset. */
export interface ProbedScale {
  readonly items: readonly string[];
  readonly reverse: readonly string[];
  readonly multiplier: number;
  readonly offset: number;
}

export interface ProbedItem {
  readonly id: string;
  /** Points it can give, rising. */
  readonly values: readonly number[];
}

const TOLERANCE = 1e-9;
const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) < TOLERANCE * (1 + Math.abs(other));

/** The change per point, if it is the same for all of an item's answers. */
function slopeOf(
  { values }: ProbedItem,
  scoreWith: (value: number) => number | undefined,
): number | undefined {
  const [lowest = 0] = values;
  const base = scoreWith(lowest);
  if (base === undefined) return undefined;
  const slopes = values.slice(1).map((value) => {
    const found = scoreWith(value);
    return found === undefined ? Number.NaN : (found - base) / (value - lowest);
  });
  const [first = 0] = slopes;
  return slopes.every((slope) => isSame(slope, first)) ? first : undefined;
}

/**
 * Finds out by trying what a foreign expression computes: every item is moved through its answers while the others
 * rest, and then many at once. `undefined` unless it is a plain sum; then nobody guesses.
 */
export function probeExpression(
  items: readonly ProbedItem[],
  scoreOf: (answers: ReadonlyMap<string, number>) => number | undefined,
): ProbedScale | undefined {
  const resting = new Map(items.map(({ id, values }) => [id, values[0] ?? 0]));
  const base = scoreOf(resting);
  if (base === undefined) return undefined;
  const slopes = new Map<string, number>();
  for (const item of items) {
    const slope = slopeOf(item, (value) => scoreOf(new Map(resting).set(item.id, value)));
    if (slope === undefined) return undefined;
    if (slope !== 0) slopes.set(item.id, slope);
  }
  const [first] = slopes.values();
  if (first === undefined) return undefined;
  const multiplier = Math.abs(first);
  if (![...slopes.values()].every((slope) => isSame(Math.abs(slope), multiplier))) return undefined;

  const used = items.filter(({ id }) => slopes.has(id));
  const reverse = used.filter(({ id }) => (slopes.get(id) ?? 0) < 0).map(({ id }) => id);
  const plainOf = (answers: ReadonlyMap<string, number>): number =>
    used.reduce((total, { id, values }) => {
      const answer = answers.get(id) ?? 0;
      return total + (reverse.includes(id) ? (values[0] ?? 0) + (values.at(-1) ?? 0) - answer : answer);
    }, 0);
  const offset = base - plainOf(resting) * multiplier;
  const isSum = [1, 2, 3, 4, 5].every((turn) => {
    const mixed = new Map(
      items.map(({ id, values }, i) => [id, values[(i * turn + turn) % values.length] ?? 0]),
    );
    const found = scoreOf(mixed);
    return found !== undefined && isSame(found, plainOf(mixed) * multiplier + offset);
  });
  const rounded = isSame(offset, Math.round(offset)) ? Math.round(offset) : offset;
  return isSum ? { items: used.map(({ id }) => id), reverse, multiplier, offset: rounded } : undefined;
}

/** A response that gives these points, as a questionnaire's own codings or as numbers. */
export const responseOf = (
  answers: ReadonlyMap<string, number>,
  answerFor: (id: string, value: number) => object,
): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [...answers].map(([linkId, value]) => ({ linkId, answer: [answerFor(linkId, value)] })),
});
