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
  readonly before: string;
  readonly after: string;
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
];
