import { spawn } from 'node:child_process';
import { type Outcome, singleCheck } from './outcome.ts';

export type StaticCheck = 'format' | 'lint' | 'types' | 'walls' | 'docs';

const programs = ['', '.pure', '.web', '.resident', '.web-tests', '.resident-tests', '.browser-tests'].map(
  (name) => `tsconfig${name}`,
);

// Scripts for Node, with their arguments; a check passes when each ends with 0.
const commands: Record<StaticCheck, string[][]> = {
  format: [['node_modules/@biomejs/biome/bin/biome', 'format', '--max-diagnostics=50', '.']],
  lint: [['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']],
  types: programs.map((program) => [
    // One thread: several would each check the library's types anew, and the other core has work of its own.
    ...['node_modules/typescript-native/bin/tsc', '--singleThreaded'],
    ...['--project', `${program}.json`, '--noEmit', '--incremental'],
    ...['--tsBuildInfoFile', `.xinan/types/${program}.tsbuildinfo`],
  ]),
  walls: [['scripts/check-walls.ts']],
  docs: [['scripts/check-docs.ts']],
};

/** Runs one check over the whole repository; it counts as one test. */
export async function runStaticCheck(check: StaticCheck, baseDir: string): Promise<Outcome> {
  const reports: string[] = [];
  for (const command of commands[check]) {
    const { code, output } = await runNode(command, baseDir);
    if (code !== 0) reports.push(`node ${command.join(' ')}\n${output.trim()}`);
  }
  return singleCheck(reports.length === 0, reports.join('\n\n'));
}

function runNode(args: string[], cwd: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
