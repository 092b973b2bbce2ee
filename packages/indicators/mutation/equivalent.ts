/** A mutant that computes the same as the original, and why. Found again by its line and its change. */
export interface Equivalent {
  /** Path below src. */
  readonly file: string;
  /** The whole line as written, without indentation. */
  readonly words: string;
  readonly change: string;
  readonly why: string;
}

const of = (file: string, words: string, change: string, why: string): Equivalent => ({
  file,
  words,
  change,
  why,
});

const pastTheEnd = 'one round more reads undefined, which is NaN in every comparison and no index of a table';
const neverEqual = 'the two sides are never exactly equal';
const itself = 'one round more compares a value with itself: sign 0';

export const equivalents: readonly Equivalent[] = [
  of(
    'aggregate/grade.ts',
    'if (limit.min < band.min) band = limit;',
    '< → <=',
    'bands with the same bound are the same band',
  ),
  of(
    'aggregate/topsis.ts',
    'const length = Math.hypot(...column) || 1;',
    '1 → 2',
    'zeros divided by anything are zeros',
  ),
  of(
    'change/arrow.ts',
    "return change > 0 ? 'up' : 'down';",
    '> → >=',
    'a change of 0 is flat before this line',
  ),
  of(
    'change/arrow.ts',
    'return one !== null && other !== null && (one.high < other.low || other.high < one.low);',
    '< → <=',
    neverEqual,
  ),
  of(
    'change/decompose.ts',
    'const oldScore = old.score ?? current.score ?? 0;',
    '0 → 1',
    'both weights are then 0',
  ),
  of(
    'change/trend.ts',
    'return { slope: theilSen(points), probability, significant: probability < significance };',
    '< → <=',
    neverEqual,
  ),
  of(
    'change/trend.ts',
    'for (let j = 0; j < i; j++) order += Math.sign((values[i] as number) - (values[j] as number));',
    '< → <=',
    itself,
  ),
  of(
    'change/trend.ts',
    'for (let j = 0; j < i; j++) order += Math.sign((values[i] as number) - (values[j] as number));',
    '+= → -=',
    'only the size of the order counts',
  ),
  of(
    'missing/coverage.ts',
    'return coverage !== null && coverage >= rule[level] - slack;',
    '>= → >',
    'the slack is no share of weights: never exactly equal',
  ),
  of(
    'hints/digit-preference.ts',
    "return probability < hintBelow ? [hint('digit_preference', probability, { digits, square })] : [];",
    '< → <=',
    neverEqual,
  ),
  of('hints/threshold-heaping.ts', 'return probability < hintBelow', '< → <=', neverEqual),
  of(
    'quality/check-sums.ts',
    'const isClose = Math.abs(found - wanted) <= allowedDifference * Math.abs(wanted) + 1e-9;',
    '<= → <',
    'the slack is no difference of counts: never exactly equal',
  ),
  of('rank/competition-ranks.ts', 'let rank = 0;', '0 → 1', 'the first unit sets it before it is read'),
  of('rank/rank-statistics.ts', 'for (let i = 0; i < one.length; i++)', '< → <=', pastTheEnd),
  of('rank/rank-statistics.ts', 'for (let j = i + 1; j < one.length; j++) {', '< → <=', pastTheEnd),
  of(
    'sensitivity/gamma.ts',
    'if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);',
    '< → <=',
    'the generator never gives a square of exactly 1',
  ),
  of(
    'sensitivity/gamma.ts',
    'if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);',
    '> → >=',
    'the generator never gives ½, so the square is never 0',
  ),
  of(
    'sensitivity/gamma.ts',
    'if (shape < 1) return drawGamma(shape + 1, random) * random() ** (1 / shape);',
    '< → <=',
    'a shape of 1 is drawn before this line',
  ),
  of(
    'sensitivity/gamma.ts',
    'if (root <= 0) continue;',
    '<= → <',
    'at 0 the logarithm is −∞ and the draw is rejected',
  ),
  of(
    'sensitivity/gamma.ts',
    'if (Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;',
    '< → <=',
    neverEqual,
  ),
  of(
    'sensitivity/monte-carlo.ts',
    "return random() < 0.5 ? 'linear' : 'geometric';",
    '< → <=',
    'the generator never gives ½',
  ),
  of(
    'sensitivity/monte-carlo.ts',
    'const rankAt = (share: number): number => atMost.findIndex((cumulated) => cumulated >= share - 1e-12) + 1;',
    '>= → >',
    'the slack is no share of draws: never exactly equal',
  ),
  of(
    'run/roll-up-inputs.ts',
    'const { numerator } = rollUp(parts.map((part) => ({ ...part, denominator: 0 })));',
    '0 → 1',
    'the denominator only has to be there; its sum is not read',
  ),
  of(
    'run/score-unit.ts',
    'ranked: published && inScope >= rankedFromScope - slack,',
    '>= → >',
    'the slack is no share of weights: never exactly equal',
  ),
  of('sensitivity/rank-tally.ts', 'for (let i = 1; i < units; i++)', '< → <=', pastTheEnd),
  of(
    'sensitivity/rank-tally.ts',
    'const behind = sign > 0 ? j : i;',
    '> → >=',
    'a sign of 0 is dealt with before this line',
  ),
];
