// Mutants that compute the same as the original, and why. Found again by their line and their change.
const of = (file: string, words: string, why: string, ...changes: readonly string[]) =>
  changes.map((change) => ({ file, words, change, why }));

/** Where a line has the same change more than once: which of them, from 1. */
const only = (nth: number, listed: ReturnType<typeof of>) => listed.map((one) => ({ ...one, nth }));

const pastTheEnd = 'one round more reads and writes beyond the row, where nothing is';
const neverEqual = 'the two sides are never exactly equal';
const onlyShift = 'a shift of every total alike changes no spread and makes no two totals equal';
const otherMean = 'one of the two means may be left in: the deviations from the other add up to 0';
const anyStart = 'where an iteration begins does not move where it rests';
const longAtRest = 'the iteration has come to rest long before, and stays there';
const transcendental = 'counts of persons are whole: neither e^(1/2.35) nor a χ² tail is met exactly';
const shortcut = 'only a shortcut: the longer way gives the same';

export const equivalents = [
  ...of(
    'ranges.ts',
    'const begun = (scale.steps ?? []).filter(({ from }) => from > low && from <= high);',
    'the ends themselves are among the numbers anyway',
    '> → >=',
    '<= → <',
  ),
  ...of(
    'custom-scales.ts',
    'const n = count(values, [0, 8], 2) + count(values, [8, 9], 1);',
    'beyond the ninth answer there is nothing to count',
    '9 → 10',
  ),
  ...of(
    'custom-scales.ts',
    'count(values, [14, 20], 2) >= 2,',
    'beyond the twentieth answer there is nothing to count',
    '20 → 21',
  ),
  ...of('compile-findings.ts', 'for (let i = 0; i < at.length; i++) {', pastTheEnd, '< → <='),
  ...only(
    2,
    of(
      'compile-findings.ts',
      'const low = readWith(row, 0, { monthsSinceDeath: monthsSinceDeath ?? 0 });',
      'the only rule that reads the months asks for twelve',
      '0 → 1',
    ),
  ),
  ...of(
    'compile-findings.ts',
    'const hasContext = !rule.readsContext || monthsSinceDeath !== undefined;',
    shortcut,
    '|| → &&',
  ),
  ...of(
    'compile-alerts.ts',
    "const gravity: Readonly<Record<AlertLevel, number>> = { 'emergency-review': 0, urgent: 1, 'follow-up': 2 };",
    'it is the last either way',
    '2 → 3',
  ),
  ...of(
    'compile-gates.ts',
    'only && otherwise !== undefined ? [{ id, index, only, otherwise }] : [],',
    'a definition has both or neither',
    '&& → ||',
  ),
  ...of(
    'compile-answers.ts',
    'const table = new Uint8Array(256);',
    'a longer table holds 0 there, as no table does',
    '256 → 257',
  ),
  ...of(
    'compile-answers.ts',
    'return instrument.items.map(({ options }) => bySet.get(options) ?? new Uint8Array(256));',
    'a longer table holds 0 there, as no table does',
    '256 → 257',
  ),
  ...of('compile-answers.ts', 'return false;', `${shortcut}, each name being asked for`, 'false → true'),
  ...of(
    'compile-answers.ts',
    'for (let i = 0; i < size; i++) {',
    'what stands beyond the last item makes the list too long, and it is refused for that',
    '< → <=',
  ),
  ...of(
    'compile-answers.ts',
    'if (stranger === undefined || key < stranger) stranger = key;',
    'an object has each name once',
    '< → <=',
  ),
  ...of('compile-answers.ts', 'if (found && i < faultAt) {', 'an object has each name once', '< → <='),
  ...of(
    'compile-answers.ts',
    'if (before !== UNANSWERED && (found || before > (row[index] as number))) row[index] = before;',
    'an equal answer is put in its own place',
    '> → >=',
  ),
  ...of('math/distributions.ts', 'const MAX_STEPS = 500;', longAtRest, '500 → 501'),
  ...of('math/distributions.ts', 'for (let n = 1; term > total * TOLERANCE; n++) {', neverEqual, '> → >='),
  ...of('math/distributions.ts', 'for (let n = 1; n < MAX_STEPS; n++) {', longAtRest, '< → <='),
  ...of(
    'math/distributions.ts',
    'if (Math.abs(delta - 1) < TOLERANCE) break;',
    longAtRest,
    '< → <=',
    '- → +',
    '1 → 2',
  ),
  ...of('math/distributions.ts', 'if (x <= 0) return 1;', 'at 0 the series gives 1 too', '<= → <'),
  ...of(
    'math/distributions.ts',
    'return x / 2 < a + 1 ? 1 - gammaSeries(a, x / 2) : gammaFraction(a, x / 2);',
    'near the border series and fraction agree to the last digits',
    '< → <=',
  ),
  ...only(
    1,
    of(
      'math/distributions.ts',
      'return x / 2 < a + 1 ? 1 - gammaSeries(a, x / 2) : gammaFraction(a, x / 2);',
      'near the border series and fraction agree to the last digits',
      '1 → 2',
    ),
  ),
  ...of(
    'math/statistics.ts',
    'const products = one.map((value, i) => (value - centre) * ((other[i] as number) - otherCentre));',
    otherMean,
    '- → +',
  ),
  ...of(
    'change/trend.ts',
    'const shared = days.reduce((total, day, i) => total + (day - centre) * ((scores[i] as number) - middle), 0);',
    otherMean,
    '- → +',
  ),
  ...of(
    'validity/even-odd.ts',
    'values.filter((_, i) => i % 2 === from);',
    'the two halves change places',
    '=== → !==',
  ),
  ...of('validity/patterns.ts', 'let run = 0;', 'the first answer begins its own run', '0 → 1'),
  ...of(
    'reliability/consistency.ts',
    'const totals = (rows: Rows): number[] => rows.map((row) => row.reduce((total, value) => total + value, 0));',
    onlyShift,
    '0 → 1',
  ),
  ...of(
    'reliability/item-functioning.ts',
    'const total = row.reduce((sum, value) => sum + value, 0);',
    `${onlyShift}; nor does the sign of all`,
    '+ → -',
    '0 → 1',
  ),
  ...of(
    'reliability/mantel-haenszel.ts',
    "if (amount < 1 || p >= 0.05) return 'A';",
    transcendental,
    '< → <=',
    '>= → >',
  ),
  ...of(
    'reliability/mantel-haenszel.ts',
    "return amount >= 1.5 && amount - Z95_ONE_SIDED * deltaError > 1 ? 'C' : 'B';",
    transcendental,
    '>= → >',
    '> → >=',
  ),
  ...of(
    'reliability/omega.ts',
    'const common = loadings.reduce((total, loading) => total + loading, 0) ** 2;',
    'the sign goes with the square',
    '+ → -',
  ),
  ...of(
    'reliability/omega.ts',
    'const MAX_ROUNDS = 10_000;',
    'how long to try is method, not formula: what has found no rest by then finds none in one round more',
    '10_000 → 10001',
  ),
  ...of('reliability/omega.ts', 'let length = 0;', 'the first round writes over it', '0 → 1'),
  ...of(
    'reliability/omega.ts',
    'for (let round = 0; round < 200; round++) {',
    `${longAtRest}; the outer rounds go on from there`,
    '0 → 1',
    '< → <=',
    '200 → 201',
  ),
  ...of(
    'reliability/omega.ts',
    'row.reduce((total, value, i) => total + value * (vector[i] as number), 0),',
    'the factor is turned round, and turned back by the sign of its sum',
    '+ → -',
  ),
  ...of(
    'reliability/omega.ts',
    'Math.max(...row.map((r, j) => (i === j ? 0 : Math.abs(r)))),',
    anyStart,
    'i === j ? 0 : Math.abs(r) → (Math.abs(r))',
    '=== → !==',
    '0 → 1',
    'Math.abs → Number',
  ),
  ...of(
    'reliability/omega.ts',
    'let loadings = communalities.map(Math.sqrt);',
    anyStart,
    'Math.sqrt → Math.abs',
  ),
  ...of(
    'reliability/omega.ts',
    'for (let round = 0; round < MAX_ROUNDS; round++) {',
    'how long to try is method, not formula: what has found no rest by then finds none in one round more',
    '0 → 1',
    '< → <=',
  ),
  ...of(
    'reliability/omega.ts',
    'if (!squares.every((square) => square <= HIGHEST_COMMUNALITY)) return undefined;',
    neverEqual,
    '<= → <',
  ),
  ...of('reliability/omega.ts', 'if (moved < TOLERANCE) {', neverEqual, '< → <='),
  ...of(
    'adaptive/bank.ts',
    'if (k > 0 && threshold <= (b[k - 1] as number))',
    'nothing stands before the first threshold, and no comparison with nothing holds',
    '> → >=',
  ),
  ...of('adaptive/estimate.ts', 'for (let g = 0; g < size; g++) {', pastTheEnd, '< → <='),
  ...of(
    'adaptive/estimate.ts',
    'for (let g = 0; g < size; g++) weights[g] = (weights[g] as number) * (chance[g] as number);',
    pastTheEnd,
    '< → <=',
  ),
  ...of(
    'adaptive/estimate.ts',
    'const MAX_HALVINGS = 60;',
    'after sixty halvings the ends have met to the last digit',
    '60 → 61',
  ),
  ...of(
    'adaptive/estimate.ts',
    'for (let i = 0; i < MAX_HALVINGS; i++) {',
    'after sixty halvings the ends have met to the last digit',
    '0 → 1',
    '< → <=',
  ),
  ...of(
    'adaptive/estimate.ts',
    'if (slopeAt(middle) > 0) low = middle;',
    'at the top itself both halves end there',
    '> → >=',
  ),
  ...only(
    1,
    of(
      'adaptive/select-item.ts',
      'const counts = new Map(Object.keys(shares).map((area) => [area, { given: 0, left: 0 }]));',
      'every area is moved alike, and only their order counts',
      '0 → 1',
    ),
  ),
  ...only(
    2,
    of(
      'adaptive/select-item.ts',
      'const behind = (shares[area] as number) - (total > 0 ? count.given / total : 0);',
      'every area is moved alike, and only their order counts',
      '0 → 1',
    ),
  ),
  ...of(
    'adaptive/select-item.ts',
    'const accepted = best.find((at) => chance() < (compiled.bank.items[at]?.exposure ?? 1));',
    'a chance is below 1',
    '1 → 2',
  ),
  ...of(
    'adaptive/select-item.ts',
    'for (let at = 0; at < items.length; at++) {',
    'one place more is no open item',
    '< → <=',
  ),
  ...of(
    'adaptive/simulate.ts',
    'for (let category = 0; category < item.b.length; category++) {',
    'the last answer is what is left either way',
    '< → <=',
  ),
  ...of(
    'public-form.ts',
    'const SECONDS_TO_BEGIN = 10;',
    'ten seconds and eight a question never come to whole minutes, so one more passes none',
    '10 → 11',
  ),
  ...of(
    'check-bands.ts',
    'const contiguous = isMean ? step <= MEAN_STEP : step === 1;',
    'printed borders are hundredths: no two lie that far apart',
    '<= → <',
  ),
  ...of('check-bands.ts', 'if (!first || !last) return [];', 'a list has both or neither', '|| → &&'),
  ...of(
    'check-scales.ts',
    'const same = exact.every((end, index) => Math.abs(end - (scale.range?.[index] ?? Number.NaN)) < 1e-9);',
    neverEqual,
    '< → <=',
  ),
];
