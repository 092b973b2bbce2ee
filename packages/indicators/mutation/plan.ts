import { equivalents } from './equivalents.ts';

// Where numbers are computed; what reads files and words is tested by its own tests only.
const folders = [
  ...['aggregate', 'change', 'hints', 'missing', 'normalise', 'quality', 'rank', 'sensitivity'],
  ...['small-numbers', 'statistics', 'value', 'weights'],
];
// The vectors first: they are many and quick.
const everything = ['*.test.ts', ...[...folders, 'run', 'formula'].map((folder) => `${folder}/*.test.ts`)];
const group = (folder: string, file: string) => ({
  files: [`${folder}/${file}`],
  tests: [`${folder}/*.test.ts`, ...everything],
});

/** What is mutated, and the tests that must notice; run by `node scripts/mutate.ts indicators`. */
export const plan = {
  groups: [
    ...folders.map((folder) => group(folder, '*.ts')),
    group('formula', 'compile-number.ts'),
    group(
      'run',
      '{score-group,score-unit,indicator-value,rank-units,what-if,model-of-run,roll-up-inputs,compute-inputs,read-element,best-and-worst,small-denominator,decompose-runs}.ts',
    ),
  ],
  equivalents,
};
