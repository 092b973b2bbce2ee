import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import ts from 'typescript';
import { packPackage } from './pack-package.ts';

const baseDir = join(import.meta.dirname, '../..');
mkdirSync(join(baseDir, '.xinan'), { recursive: true });
// Below the project, so that the optional peer of the FHIR exchange is found.
const home = mkdtempSync(join(baseDir, '.xinan/packed-test-'));
after(() => rmSync(home, { recursive: true, force: true }));

type Entrance = string | { readonly types: string; readonly default: string };

for (const name of ['scoring', 'indicators'])
  describe(`@xinan/${name} as npm carries it`, () => {
    const outDir = join(home, 'node_modules/@xinan', name);
    const files = packPackage(join(baseDir, 'packages', name), outDir);
    const manifest = JSON.parse(readFileSync(join(outDir, 'package.json'), 'utf8')) as {
      readonly private?: boolean;
      readonly license: string;
      readonly description: string;
      readonly exports: Readonly<Record<string, Entrance>>;
    };
    const entrances = Object.entries(manifest.exports).filter(([, target]) => typeof target === 'object');
    const run = (code: string) =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: home,
        encoding: 'utf8',
      });

    test('no test, no list of mutants, no key on review; its licence and what it is', () => {
      assert.deepEqual(
        files.filter((path) => /\.test\.ts$|^mutation|^vectors|keys-on-review/.test(path)),
        [],
      );
      assert.deepEqual([manifest.private, manifest.license], [undefined, 'Apache-2.0']);
      assert.ok(manifest.description.length > 20);
      for (const path of ['README.md', 'LICENSE']) assert.ok(existsSync(join(outDir, path)), path);
    });

    test('every entrance stands at its place and is JavaScript that Node runs', () => {
      for (const [, target] of entrances)
        if (typeof target === 'object')
          for (const path of Object.values(target)) assert.ok(existsSync(join(outDir, path)), path);
      const imports = entrances.map(([path]) => `await import('@xinan/${name}${path.slice(1)}');`);
      assert.equal(run(`${imports.join('\n')} console.log('all');`), 'all\n');
    });

    test('its types are understood by a strict stranger', () => {
      const path = join(home, `${name}.ts`);
      const uses = entrances.map(
        ([place], i) => `export * as part${i} from '@xinan/${name}${place.slice(1)}';`,
      );
      writeFileSync(path, uses.join('\n'));
      const program = ts.createProgram([path], {
        ...{ strict: true, noEmit: true, resolveJsonModule: true, types: [] },
        module: ts.ModuleKind.NodeNext,
        target: ts.ScriptTarget.ES2024,
      });
      const own = ts
        .getPreEmitDiagnostics(program)
        .filter(({ file }) => !file?.fileName.includes('/fhirpath/'));
      assert.deepEqual(
        own.map(({ messageText, file }) => [
          file?.fileName,
          ts.flattenDiagnosticMessageText(messageText, ' '),
        ]),
        [],
      );
    });

    if (name === 'scoring')
      test('PHQ-9 is scored, and a licence stands beside every folder of forms', () => {
        const printed = run(`
          import { score } from '@xinan/scoring';
          import { loadInstrument } from '@xinan/scoring/load';
          const result = score(await loadInstrument('phq9'), [1, 1, 1, 1, 1, 1, 1, 1, 0, 0]);
          console.log(result.scales.total.value);
        `);
        assert.equal(printed, '8\n');
        const folders = new Set(files.filter((path) => path.startsWith('instruments/')).map(dirname));
        assert.ok(folders.size >= 3);
        for (const folder of folders) assert.ok(files.includes(`${folder}/LICENSES.md`), folder);
      });
  });
