/**
 * A judgement between two members, in steps of Saaty's scale: 0 equal, 1…8 the first is more important (2…9 times),
 * −1…−8 the second is.
 */
export type Step = number;

export interface Pair {
  /** Positions of the members; `first` stands before `second`. */
  readonly first: number;
  readonly second: number;
}

/** Steps by pair (`0-3`); a pair not judged yet is absent. */
export type Answers = Readonly<Record<string, Step>>;

const farthest = 8;

export const keyOf = ({ first, second }: Pair): string => `${first}-${second}`;

/**
 * Every pair once, neighbours first: after the first round each member has been met, and the later pairs, which
 * compare what lies further apart, test what was said.
 */
export function pairsOf(members: number): Pair[] {
  const pairs: Pair[] = [];
  for (let distance = 1; distance < members; distance++)
    for (let first = 0; first + distance < members; first++) pairs.push({ first, second: first + distance });
  return pairs;
}

/** a_ij of a step: 1, 3, 1/3. */
export const ratioOf = (step: Step): number => (step >= 0 ? step + 1 : 1 / (1 - step));

/** The step nearest to a ratio, as far as the scale goes. */
export function stepOf(ratio: number): Step {
  const size = Math.min(farthest, Math.round(Math.max(ratio, 1 / ratio)) - 1);
  return ratio >= 1 ? size : 0 - size;
}

/** Where to go on: the first pair without an answer; the number of pairs when all are answered. */
export function firstOpen(pairs: readonly Pair[], answers: Answers): number {
  const at = pairs.findIndex((pair) => answers[keyOf(pair)] === undefined);
  return at === -1 ? pairs.length : at;
}

/** The reciprocal matrix of complete answers; null while one is missing. */
export function buildMatrix(members: number, answers: Answers): number[][] | null {
  const matrix = Array.from({ length: members }, () => Array.from({ length: members }, () => 1));
  for (const pair of pairsOf(members)) {
    const step = answers[keyOf(pair)];
    if (step === undefined) return null;
    const { first, second } = pair;
    (matrix[first] as number[])[second] = ratioOf(step);
    (matrix[second] as number[])[first] = ratioOf(0 - step);
  }
  return matrix;
}

/** The answers behind a matrix handed in before. */
export const answersOf = (matrix: readonly (readonly number[])[]): Answers =>
  Object.fromEntries(
    pairsOf(matrix.length).map((pair) => [keyOf(pair), stepOf(matrix[pair.first]?.[pair.second] ?? 1)]),
  );
