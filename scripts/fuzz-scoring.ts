// Hands the scoring engine hostile answers, a million to each of eight instruments. Run: node scripts/fuzz-scoring.ts [cases]
import { spawn } from 'node:child_process';
import { join } from 'node:path';

const [cases = '1000000'] = process.argv.slice(2);
const test = join(import.meta.dirname, '..', 'packages/scoring/src/bad-input.prop.test.ts');
const child = spawn(process.execPath, ['--test', '--test-reporter=spec', test], {
  env: { ...process.env, XINAN_FUZZ_RUNS: cases },
  stdio: 'inherit',
});
child.on('exit', (code) => {
  console.log(`${cases} hostile answer sets each`);
  process.exitCode = code ?? 1;
});
