import tseslint from 'typescript-eslint';

const rules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/ban-ts-comment': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
};

// node:test's own test() and describe() return promises that nobody awaits.
const inTests = {
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        { from: 'package', package: 'node:test', name: ['test', 'describe', 'it', 'suite'] },
      ],
    },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'CallExpression[callee.property.name=/^(skip|todo|only)$/][callee.object.name=/^(test|it|describe|suite|t|context)$/]',
      message: 'Nothing is skipped: make the test pass or take it out.',
    },
  ],
};

/** One block per TypeScript program, so that each file is checked with its own settings. */
function program({ tsconfig, files, ignores = [] }) {
  return {
    files,
    ignores: [...ignores, '**/vite.config.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: [`./${tsconfig}`], tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules,
  };
}

const pure = [
  'packages/{scoring,contract-kit,policy,cn,figures,indicators}/**/*.ts',
  'packages/charts/src/*.ts',
  'packages/charts/src/{base,heat,testing}/**/*.ts',
  'modules/*/{contract,domain}.ts',
  'modules/*/domain/**/*.ts',
];
const resident = [
  'packages/resident-kit/src/**/*.{ts,tsx}',
  'apps/resident/**/*.{ts,tsx}',
  'modules/*/resident/**/*.{ts,tsx}',
];
const consoleFiles = [
  'apps/console/**/*.{ts,tsx}',
  'modules/*/console/**/*.{ts,tsx}',
  'packages/{ui,console-kit}/src/**/*.{ts,tsx}',
  'packages/charts/src/react/**/*.ts',
];
const webOnly = ['packages/contract-kit/src/client.ts'];
const tests = '**/*.test.ts';
const browserTests = ['{bench,e2e}/**/*.ts'];
const consoleTests = [
  '{apps,modules/*}/console/**/*.test.ts',
  'packages/{ui,console-kit}/**/*.test.ts',
  'packages/charts/src/react/**/*.test.ts',
];
const residentTests = ['{apps,modules/*}/resident/**/*.test.ts', 'packages/resident-kit/**/*.test.ts'];

export default [
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/generated/',
      '.xinan/',
      '**/*.d.ts',
      '**/*.d.mts',
      '**/*.{js,mjs,cjs}',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  program({
    tsconfig: 'tsconfig.json',
    files: ['**/*.ts'],
    ignores: [...pure, ...resident, ...consoleFiles, ...browserTests],
  }),
  program({
    tsconfig: 'tsconfig.json',
    files: [tests],
    ignores: [...consoleTests, ...residentTests, ...browserTests],
  }),
  program({ tsconfig: 'tsconfig.browser-tests.json', files: browserTests }),
  program({ tsconfig: 'tsconfig.web-tests.json', files: consoleTests }),
  program({ tsconfig: 'tsconfig.resident-tests.json', files: residentTests }),
  program({ tsconfig: 'tsconfig.pure.json', files: pure, ignores: [tests, ...webOnly] }),
  program({ tsconfig: 'tsconfig.web.json', files: [...consoleFiles, ...webOnly], ignores: [tests] }),
  program({ tsconfig: 'tsconfig.resident.json', files: resident, ignores: [tests] }),
  { files: [tests], rules: inTests },
  {
    files: [
      '{scripts,bench,demo,e2e}/**/*.ts',
      'apps/server/src/cli.ts',
      'apps/server/src/commands/**/*.ts',
      'apps/server/src/cli/**/*.ts',
      '**/scripts/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
];
