import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { isNewEnough } from './node24.mjs';

let checkout: string;

// A checkout of its own with a stand-in for npm that notes what it was asked and installs what NPM_INSTALLS says.
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'xinan-checkout-'));
  for (const name of ['node24', 'run-child', 'say', 'xinan', 'start']) {
    cpSync(join(import.meta.dirname, `${name}.mjs`), join(checkout, 'scripts', `${name}.mjs`));
  }
  write('package.json', '{"type":"module"}');
  write('apps/server/src/cli.ts', 'console.log(process.argv.slice(2).join(" ")); process.exit(7);');
  writeLock('1.0.0');
  write(
    'bin/npm-cli.js',
    `import { appendFileSync, mkdirSync } from 'node:fs';
    appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
    mkdirSync('node_modules', { recursive: true });
    process.exit(Number(process.env.NPM_EXIT ?? 0));`,
  );
});

afterEach(() => rmSync(checkout, { recursive: true }));

test('a Node is new enough from 24.7 on', () => {
  const versions = ['20.20.2', '23.9.0', '24.6.0', '24.7.0', '24.21.0', '26.0.0'];
  assert.deepEqual(versions.map(isNewEnough), [false, false, false, true, true, true]);
});

test('dependencies are installed once, without scripts, and again when the lock file changes', () => {
  assert.deepEqual(runScript('xinan', ['status', '--all']), { code: 7, stdout: 'status --all\n' });
  runScript('xinan', []);
  assert.equal(asked(), 'ci --ignore-scripts --no-audit --no-fund\n');
  writeLock('1.0.1');
  runScript('xinan', []);
  assert.equal(asked().split('\n').length, 3);
});

test('what somebody else installed from the same lock file is accepted', () => {
  write(
    'node_modules/.package-lock.json',
    JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
  );
  runScript('xinan', []);
  assert.equal(asked(), '');
  writeLock('1.0.1');
  runScript('xinan', []);
  assert.notEqual(asked(), '');
});

test('start says what is ready, in the language of the terminal', () => {
  const node = process.versions.node;
  assert.equal(runScript('start', []).stdout, `✓ Node ${node}\n✓ Dependencies are ready\nstart\n`);
  const chinese = runScript('start', [], { LC_ALL: 'zh_CN.UTF-8' });
  assert.equal(chinese.stdout, `✓ Node ${node}\n✓ 依赖已就绪\nstart\n`);
});

test('a failed installation ends the command and is tried again the next time', () => {
  assert.deepEqual(runScript('xinan', [], { NPM_EXIT: '1' }), { code: 1, stdout: '' });
  assert.equal(runScript('xinan', []).code, 7);
});

function runScript(
  name: string,
  args: string[],
  env: Record<string, string> = {},
): { code: number | null; stdout: string } {
  const result = spawnSync(process.execPath, [join(checkout, 'scripts', `${name}.mjs`), ...args], {
    env: {
      PATH: process.env['PATH'],
      LC_ALL: 'C',
      npm_execpath: join(checkout, 'bin', 'npm-cli.js'),
      ...env,
    },
    encoding: 'utf8',
  });
  return { code: result.status, stdout: result.stdout };
}

function asked(): string {
  try {
    return readFileSync(join(checkout, 'asked'), 'utf8');
  } catch {
    return '';
  }
}

function writeLock(version: string): void {
  write('package-lock.json', JSON.stringify({ packages: { '': {}, 'node_modules/a': { version } } }));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(checkout, path)), { recursive: true });
  writeFileSync(join(checkout, path), text);
}
