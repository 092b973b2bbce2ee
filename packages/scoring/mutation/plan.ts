import { equivalents } from './equivalents.ts';

/** What is mutated, and the tests that must notice; run by `node scripts/mutate.ts scoring`. */
export const plan = {
  groups: [
    {
      files: [
        '{ranges,compile,compile-answers,compile-scales,compile-composites,compile-conditions}.ts',
        '{compile-findings,compile-alerts,compile-gates,custom-scales,persons,standing}.ts',
        '{answer-row,packed-answers,rescore,score}.ts',
      ],
      tests: [
        ...['formulas.test.ts', 'define.test.ts', 'persons.test.ts', 'rescore.test.ts', 'score.test.ts'],
        ...['vectors.test.ts', 'bad-input.prop.test.ts', 'score.prop.test.ts'],
      ],
    },
    {
      files: ['math/*.ts'],
      tests: ['math/*.test.ts', 'validity/*.test.ts', 'reliability/*.test.ts', 'change/*.test.ts'],
    },
    { files: ['change/{reliable-change,clinical-significance,trend}.ts'], tests: ['change/*.test.ts'] },
    { files: ['validity/*.ts'], tests: ['validity/*.test.ts'] },
    { files: ['reliability/*.ts'], tests: ['reliability/*.test.ts'] },
    { files: ['adaptive/*.ts'], tests: ['adaptive/published.test.ts', 'adaptive/adaptive.test.ts'] },
    { files: ['resident/{levels,reflect}.ts'], tests: ['resident/*.test.ts'] },
    {
      files: [
        '{catalogue,public-form,visibility,edition,hash64,with-wording}.ts',
        'check-{answers,bands,labels,licence,persons,references,scales,transformations}.ts',
      ],
      tests: [
        ...[
          'define.test.ts',
          'edition.test.ts',
          'catalogue.test.ts',
          'formulas.test.ts',
          'persons.test.ts',
          'licence.test.ts',
        ],
        'vectors.test.ts',
      ],
    },
  ],
  equivalents,
};
