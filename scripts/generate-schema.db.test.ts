import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';

test('the committed database types are those of the migrations', () => {
  const script = path.join(import.meta.dirname, 'generate-schema.ts');
  const run = spawnSync(process.execPath, [script, '--verify'], {
    encoding: 'utf8',
    cwd: path.join(import.meta.dirname, '..'),
  });
  assert.equal(run.status, 0, `${run.stdout}${run.stderr}\nRenew them: node scripts/generate-schema.ts`);
});
