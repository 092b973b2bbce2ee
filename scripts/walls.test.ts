import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { checkWalls } from './check-walls.ts';

let house: string;

// A small house that keeps every rule; each test plants one import that breaks one.
beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'xinan-walls-'));
  for (const name of ['scoring', 'platform', 'ui']) room('packages', name, { '.': './src/index.ts' });
  for (const name of ['regions', 'residents', 'crises', 'assessments', 'indicators', 'reports']) {
    room('modules', name, { '.': './server/index.ts', './contract': './contract.ts' });
  }
  write('packages/scoring/src/index.ts', 'export const one = 1;');
  write('packages/platform/src/index.ts', "import 'node:fs'; import '@xinan/scoring';");
  write('modules/crises/contract.ts', "import type {} from '@xinan/scoring';");
  write('modules/crises/server/index.ts', "import '@xinan/platform'; import '@xinan/residents';");
  write('modules/crises/console/list.screen.tsx', "import '@xinan/ui'; import '../contract.ts';");
  write('modules/reports/server/index.ts', "import '@xinan/crises'; import '@xinan/indicators';");
  write('apps/server/src/cli.ts', "import '@xinan/crises'; import '@xinan/reports';");
});

afterEach(() => rmSync(house, { recursive: true }));

test('a house that keeps the rules passes', async () => {
  assert.deepEqual((await checkWalls(house)).breaches, []);
});

for (const [rule, file, text] of [
  ['floor-of-regions', 'modules/regions/server/index.ts', "import '@xinan/residents';"],
  [
    'floor-of-residents',
    'modules/residents/server/index.ts',
    "import type {} from '@xinan/crises/contract';",
  ],
  ['second-floor', 'modules/crises/server/count.ts', "import '@xinan/indicators';"],
  ['nothing-knows-reports', 'modules/indicators/server/index.ts', "import '@xinan/reports';"],
  ['front-door', 'modules/crises/server/peek.ts', "import '../../assessments/server/store.ts';"],
  ['by-name', 'modules/crises/server/peek.ts', "import '../../residents/server/index.ts';"],
  ['packages-know-no-module', 'packages/platform/src/extra.ts', "import '@xinan/crises';"],
  ['pure-packages', 'packages/scoring/src/index.ts', "import 'node:fs';"],
  ['pure-packages', 'packages/scoring/src/extra.ts', "import '@xinan/platform';"],
  ['browser-reaches-no-server', 'modules/crises/console/list.screen.tsx', "import '@xinan/crises';"],
  ['browser-reaches-no-server', 'modules/crises/resident/help.screen.tsx', "import 'node:crypto';"],
  ['browser-reaches-no-server', 'modules/crises/contract.ts', "import 'node:crypto';"],
  ['nothing-knows-apps', 'modules/crises/server/shell.ts', "import '../../../apps/server/src/cli.ts';"],
  ['no-cycles', 'modules/residents/server/index.ts', "import './a.ts';"],
  ['resolvable', 'modules/crises/server/ghost.ts', "import './not-there.ts';"],
  ['resolvable', 'modules/crises/server/inner.ts', "import '@xinan/residents/server/store';"],
  ['banned-name', 'modules/crises/server/utils.ts', 'export {};'],
] as const) {
  test(`${rule} catches ${text} in ${file}`, async () => {
    write('modules/residents/server/a.ts', "import './index.ts';");
    write('modules/assessments/server/store.ts', 'export {};');
    write(file, text);
    const { breaches } = await checkWalls(house);
    assert.ok(
      breaches.some((breach) => breach.startsWith(`${rule}: `)),
      `caught only: ${breaches.join('; ') || 'nothing'}`,
    );
  });
}

test('a module on no floor is reported', async () => {
  room('modules', 'attic', { '.': './server/index.ts' });
  assert.deepEqual((await checkWalls(house)).breaches, [
    'unknown-floor: modules/attic stands on no floor (scripts/floors.json)',
  ]);
});

function room(kind: string, name: string, exports: Record<string, string>): void {
  write(`${kind}/${name}/package.json`, JSON.stringify({ name: `@xinan/${name}`, type: 'module', exports }));
  for (const path of Object.values(exports)) write(join(kind, name, path), 'export {};');
  mkdirSync(join(house, 'node_modules/@xinan'), { recursive: true });
  symlinkSync(join('../..', kind, name), join(house, 'node_modules/@xinan', name));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), `${text}\n`);
}
