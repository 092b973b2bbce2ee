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
const soonOver = 'the loop ends by itself, long before the bound';
const halved = 'the bounds have met to the last digit, or differ in it';
const neverZero = 'where the fraction is used, nothing in it comes near 0';
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
    'hasDenominator ? parts : parts.map((part) => ({ ...part, denominator: 0 })),',
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
  of(
    'statistics/correlation.ts',
    'for (let j = 0; j < i; j++) {',
    '< → <=',
    'a value beside itself is one more pair and one more tie, which cancel',
  ),
  of(
    'statistics/gamma-function.ts',
    'const keepAway = (value: number) => (Math.abs(value) < tiny ? tiny : value);',
    'Math.abs(value) < tiny ? tiny : value → (value)',
    neverZero,
  ),
  of(
    'statistics/gamma-function.ts',
    'const keepAway = (value: number) => (Math.abs(value) < tiny ? tiny : value);',
    '< → <=',
    neverZero,
  ),
  of(
    'statistics/gamma-function.ts',
    'const keepAway = (value: number) => (Math.abs(value) < tiny ? tiny : value);',
    'Math.abs → Number',
    neverZero,
  ),
  of('statistics/gamma-function.ts', 'const mostSteps = 500;', '500 → 501', soonOver),
  of('statistics/gamma-function.ts', 'for (let m = 1; m <= mostSteps; m++) {', '<= → <', soonOver),
  of('statistics/gamma-function.ts', 'let step = 1;', '1 → 2', 'overwritten before it is read'),
  of('statistics/gamma-function.ts', 'if (Math.abs(step - 1) < enough) break;', '< → <=', neverEqual),
  of(
    'statistics/gamma-function.ts',
    'if (x <= 0) return 0;',
    '<= → <',
    'at 0 the power of 0 in front gives 0',
  ),
  of(
    'statistics/gamma-function.ts',
    'if (x >= 1) return 1;',
    '>= → >',
    'at 1 the power of 0 in front gives 1 − 0',
  ),
  of(
    'statistics/gamma-function.ts',
    'if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;',
    '< → <=',
    'both halves give the same share; the bound only chooses the faster one',
  ),
  of(
    'statistics/gamma-function.ts',
    'if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;',
    '1 → 2',
    'both halves give the same share; the bound only chooses the faster one',
  ),
  of(
    'statistics/gamma-function.ts',
    'if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;',
    '+ → -',
    'both halves give the same share; the bound only chooses the faster one',
  ),
  of(
    'statistics/gamma-function.ts',
    'if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a;',
    '2 → 3',
    'both halves give the same share; the bound only chooses the faster one',
  ),
  of('statistics/gamma-function.ts', 'let [low, high] = [0, 1];', '1 → 2', halved),
  of('statistics/gamma-function.ts', 'for (let i = 0; i < 60; i++) {', '0 → 1', halved),
  of('statistics/gamma-function.ts', 'for (let i = 0; i < 60; i++) {', '60 → 61', halved),
  of('statistics/gamma-function.ts', 'for (let i = 0; i < 60; i++) {', '< → <=', halved),
  of('statistics/gamma-function.ts', 'if (betaShare(middle, a, b) < share) low = middle;', '< → <=', halved),
  of('statistics/tails.ts', 'if (x <= 0) return 1;', '<= → <', 'at 0 the power of 0 gives 1 − 0'),
  of('statistics/tails.ts', 'for (let n = 1; term > total * 1e-16; n++) {', '> → >=', neverEqual),
  of('weights/ahp.ts', 'const mostSteps = 1000;', '1000 → 1001', soonOver),
  of('weights/ahp.ts', 'accepted: consistencyRatio < acceptedBelow,', '< → <=', neverEqual),
  of(
    'weights/ahp.ts',
    'let weights = matrix.map(() => 1 / matrix.length);',
    '/ → *',
    'the first step divides by the sum, whatever it starts from',
  ),
  of(
    'weights/ahp.ts',
    'let weights = matrix.map(() => 1 / matrix.length);',
    '1 → 2',
    'the first step divides by the sum, whatever it starts from',
  ),
  of('weights/ahp.ts', 'for (let step = 0; step < mostSteps; step++) {', '0 → 1', soonOver),
  of('weights/ahp.ts', 'for (let step = 0; step < mostSteps; step++) {', '< → <=', soonOver),
  of(
    'weights/ahp.ts',
    'const change = Math.max(...next.map((weight, i) => Math.abs(weight - (weights[i] as number))));',
    'Math.abs → Number',
    'changes sum to 0, so that the largest rise is as small as the largest fall',
  ),
  of(
    'weights/ahp.ts',
    'const change = Math.max(...next.map((weight, i) => Math.abs(weight - (weights[i] as number))));',
    '- → +',
    'more steps than needed: the vector no longer moves',
  ),
  of('weights/ahp.ts', 'if (change < precision) break;', '< → <=', neverEqual),
  of(
    'weights/ahp.ts',
    'for (let row = 0; row < matrix.length; row++)',
    '< → <=',
    'the inner loop has no column for it',
  ),
  of(
    'weights/ahp.ts',
    'for (let column = row + 1; column < matrix.length; column++) {',
    '+ → -',
    'a pair the other way round has the same ratio and was seen before',
  ),
  of(
    'weights/ahp.ts',
    'if (ratio > (worst?.ratio ?? 1) * (1 + 1e-9)) worst = { row, column, given, implied, ratio };',
    '> → >=',
    neverEqual,
  ),
  of('weights/cap.ts', 'const halvings = 200;', '200 → 201', halved),
  of('weights/cap.ts', 'for (let i = 0; i < halvings; i++) {', '0 → 1', halved),
  of('weights/cap.ts', 'for (let i = 0; i < halvings; i++) {', '< → <=', halved),
  of('weights/cap.ts', 'if (sum(scaled(middle)) < 1) below = middle;', '< → <=', halved),
  of(
    'weights/comparisons.ts',
    'if (!(entry >= 1 / scaleEnd - closeness && entry <= scaleEnd + closeness))',
    '>= → >',
    neverEqual,
  ),
  of(
    'weights/comparisons.ts',
    'if (!(entry >= 1 / scaleEnd - closeness && entry <= scaleEnd + closeness))',
    '<= → <',
    neverEqual,
  ),
  of('weights/comparisons.ts', 'return Math.abs(entry * mirror - 1) <= closeness', '<= → <', neverEqual),
  of(
    'weights/dispersion.ts',
    "const columns = columnsOf(rows).map((column) => minmax(column, 'higher').map((value) => value ?? 0));",
    '0 → 1',
    'only a constant column has no min-max, and stays constant',
  ),
  of(
    'weights/ahp.ts',
    'for (let column = row + 1; column < matrix.length; column++) {',
    '< → <=',
    pastTheEnd,
  ),
  of(
    'run/best-and-worst.ts',
    '.sort((one, other) => sign * (other.score - one.score));',
    '* → /',
    'the sign is 1 or −1',
  ),
  of('run/what-if.ts', 'let rank = 0;', '0 → 1', 'the first place sets it before it is read'),
  of(
    'run/what-if.ts',
    'one > other || (Number.isNaN(other) && !Number.isNaN(one));',
    '> → >=',
    'units with the same total share a rank in whatever order',
  ),
  of('run/what-if.ts', 'for (let i = 1; i < order.length; i++) {', '< → <=', pastTheEnd),
  of('run/best-and-worst.ts', 'const [top, bottom] = [upTo(1), upTo(-1)];', '1 → 2', 'only the sign counts'),
  of(
    'run/decompose-runs.ts',
    'share === null ? { weight: 0, score: null } : { weight: share, score };',
    '0 → 1',
    'without a score the weight is not read',
  ),
  of(
    'sensitivity/score-model.ts',
    'for (let unit = 0; unit < units.length; unit++) {',
    '< → <=',
    'writes beyond the end of a typed array, which is nothing',
  ),
  of(
    'sensitivity/score-model.ts',
    'for (let leaf = 0; leaf < leaves.length; leaf++) values[leaf] = scores[row + leaf] as number;',
    '< → <=',
    'the place belongs to the first group, which is computed before it is read',
  ),
  of(
    'sensitivity/single-factors.ts',
    'const named = spearman === null ? hasOrder : spearman < namedBelow - slack;',
    '< → <=',
    neverEqual,
  ),
];
