// Mutants that compute the same as the original, and why. Found again by their line and their change.
const of = (file: string, words: string, change: string, why: string) => ({ file, words, change, why });

export const equivalents = [
  of(
    'ranges.ts',
    'const begun = (scale.steps ?? []).filter(({ from }) => from > low && from <= high);',
    '> → >=',
    'the end itself is among the numbers anyway',
  ),
];
