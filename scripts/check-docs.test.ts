import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkDocs } from './check-docs.ts';

let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'xinan-docs-'));
  write('modules/crises/package.json', '{"exports":{"./contract":"./contract.ts"}}');
  write('modules/crises/server/index.ts', '');
  write(
    'modules/crises/README.md',
    'See `server/index.ts`, `modules/crises/`, [the code](server/index.ts#L1), the entrance `./contract`.',
  );
});

afterEach(() => rmSync(tree, { recursive: true }));

test('paths that exist, addresses, globs, placeholders and examples in blocks pass', () => {
  write(
    'docs/a.md',
    '`modules/*/server/index.ts` `modules/<noun>/x.ts` `server/index.ts` `npm test` [web](https://example.org/x) [here](#part)\n\n```\n`docs/no.ts`\n```\n',
  );
  assert.deepEqual(checkDocs(tree), []);
});

for (const [kind, text, named] of [
  ['cited from the top', '`modules/crises/gone.ts`', 'modules/crises/gone.ts'],
  ['cited with a line', '`docs/gone.md:12`', 'docs/gone.md'],
  ['cited from its folder', '`./gone.ts`', './gone.ts'],
  ['cited as of any room', '`server/gone.ts`', 'server/gone.ts'],
  ['linked', '[x](../gone.md#part)', '../gone.md#part'],
  ['meant by a pattern', '`modules/*/gone.ts`', 'modules/*/gone.ts'],
] as const) {
  test(`a path that is not there is found when ${kind}`, () => {
    write('docs/a.md', text);
    assert.deepEqual(checkDocs(tree), [`docs/a.md names ${named}, which is not there`]);
  });
}

test('a module without README is found', () => {
  rmSync(join(tree, 'modules/crises/README.md'));
  assert.deepEqual(checkDocs(tree), ['modules/crises has no README.md']);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), text);
}
