/** Files with formulas, the tests that hold them, relative to packages/scoring/src. */
export const groups: readonly { readonly files: readonly string[]; readonly tests: readonly string[] }[] = [
  {
    files: [
      'ranges.ts',
      'compile-scales.ts',
      'compile-composites.ts',
      'compile-conditions.ts',
      'compile-findings.ts',
      'compile-alerts.ts',
      'compile-gates.ts',
      'custom-scales.ts',
      'persons.ts',
      'standing.ts',
    ],
    tests: ['formulas.test.ts', 'vectors.test.ts', 'score.test.ts', 'persons.test.ts', 'define.test.ts'],
  },
  {
    files: ['math/statistics.ts', 'math/distributions.ts', 'math/cholesky.ts'],
    tests: ['math/math.test.ts', 'validity/validity.test.ts', 'reliability/reliability.test.ts'],
  },
  {
    files: ['change/reliable-change.ts', 'change/clinical-significance.ts', 'change/trend.ts'],
    tests: ['change/change.test.ts'],
  },
  {
    files: [
      'validity/indicator.ts',
      'validity/patterns.ts',
      'validity/time.ts',
      'validity/even-odd.ts',
      'validity/mahalanobis.ts',
      'validity/lie-scale.ts',
    ],
    tests: ['validity/validity.test.ts'],
  },
  {
    files: [
      'reliability/consistency.ts',
      'reliability/omega.ts',
      'reliability/mantel-haenszel.ts',
      'reliability/item-functioning.ts',
    ],
    tests: ['reliability/reliability.test.ts'],
  },
  {
    files: [
      'adaptive/curves.ts',
      'adaptive/compile-bank.ts',
      'adaptive/estimate.ts',
      'adaptive/select-item.ts',
      'adaptive/next-step.ts',
    ],
    tests: ['adaptive/published.test.ts', 'adaptive/adaptive.test.ts'],
  },
];

/** Mutants that compute the same, with the reason; found by file, the line's text and the change. */
export const equivalents: readonly {
  readonly file: string;
  readonly in: string;
  /** Absent: whatever is turned in that line. */
  readonly before?: string;
  readonly after?: string;
  readonly why: string;
}[] = [
  {
    file: 'ranges.ts',
    in: 'from > low && from <= high',
    before: '>',
    after: '>=',
    why: 'the end itself is among the numbers anyway',
  },
  {
    file: 'ranges.ts',
    in: 'from > low && from <= high',
    before: '<=',
    after: '<',
    why: 'the end itself is among the numbers anyway',
  },
  {
    file: 'custom-scales.ts',
    in: 'count(values, [8, 9], 1)',
    before: '9',
    after: '10',
    why: 'beyond the ninth answer there is nothing to count',
  },
  {
    file: 'custom-scales.ts',
    in: 'count(values, [14, 20], 2)',
    before: '20',
    after: '21',
    why: 'beyond the twentieth answer there is nothing to count',
  },
  {
    file: 'compile-findings.ts',
    in: 'for (let i = 0; i < at.length; i++)',
    before: '<',
    after: '<=',
    why: 'one turn more writes beyond the row, where nothing is',
  },
  {
    file: 'compile-findings.ts',
    in: 'monthsSinceDeath ?? 0',
    before: '0',
    after: '1',
    why: 'no rule asks for less than twelve months',
  },
  {
    file: 'compile-findings.ts',
    in: '!rule.readsContext || monthsSinceDeath !== undefined',
    before: '||',
    after: '&&',
    why: 'a shortcut: the second reading gives the same',
  },
  {
    file: 'compile-alerts.ts',
    in: "'follow-up': 2",
    before: '2',
    after: '3',
    why: 'it is the last either way',
  },
  {
    file: 'compile-gates.ts',
    in: 'only && otherwise !== undefined',
    before: '&&',
    after: '||',
    why: 'a definition has both or neither',
  },
  {
    file: 'reliability/consistency.ts',
    in: 'row.reduce((total, value) => total + value, 0)',
    before: '0',
    after: '1',
    why: 'a shift of every total changes no spread',
  },
  {
    file: 'reliability/consistency.ts',
    in: 'rows[0]?.length ?? 0',
    why: 'without rows there is no number either way',
  },
  {
    file: 'reliability/omega.ts',
    in: '(total, loading) => total + loading, 0) ** 2',
    before: '+',
    after: '-',
    why: 'the sign goes with the square',
  },
  {
    file: 'reliability/omega.ts',
    in: 'let vector = [...start]',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'let length = 0',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'for (let round = 0; round < 200',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'const next = matrix.map',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'length = Math.sqrt(',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'if (!(length > 0))',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'let communalities =',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'let loadings = communalities',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'reliability/omega.ts',
    in: 'for (let round = 0; round < MAX_ROUNDS',
    why: 'where an iteration begins and when it pauses does not move where it rests',
  },
  {
    file: 'validity/patterns.ts',
    in: 'let run = 0',
    why: 'the first answer begins its own run',
  },
  {
    file: 'validity/even-odd.ts',
    in: 'i % 2 === from',
    before: '===',
    after: '!==',
    why: 'the halves may change places',
  },
  {
    file: 'math/cholesky.ts',
    in: '1e-12',
    why: 'how near to nothing a rest is nothing: method, not formula',
  },
  {
    file: 'math/statistics.ts',
    in: 'const products =',
    before: '-',
    after: '+',
    why: 'one of the two means may be left in: the other’s deviations add up to nothing',
  },
  {
    file: 'change/trend.ts',
    in: 'const shared =',
    before: '-',
    after: '+',
    why: 'one of the two means may be left in: the other’s deviations add up to nothing',
  },
  {
    file: 'adaptive/estimate.ts',
    in: 'String(item).slice(0, 64)',
    why: 'how much of a foreign name a refusal repeats',
  },
  {
    file: 'adaptive/estimate.ts',
    in: 'for (let g = 0; g < size; g++)',
    before: '<',
    after: '<=',
    why: 'one turn more writes beyond the grid, where nothing is',
  },
  {
    file: 'adaptive/estimate.ts',
    in: 'for (let g = 0; g < thetas.length; g++)',
    before: '<',
    after: '<=',
    why: 'one turn more writes beyond the grid, where nothing is',
  },
  {
    file: 'adaptive/estimate.ts',
    in: 'for (let i = 0; i < MAX_HALVINGS',
    why: 'one halving more or less',
  },
  {
    file: 'adaptive/estimate.ts',
    in: 'if (slopeAt(middle) > 0)',
    before: '>',
    after: '>=',
    why: 'at the top itself both halves end there',
  },
];
