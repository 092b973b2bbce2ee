import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

type Exports = Readonly<Record<string, string>>;

const isSource = (path: string): boolean => path.endsWith('.ts');

/**
 * Writes to `outDir` what npm would take of a package, each TypeScript source as JavaScript and its types: Node strips
 * no types below node_modules. Returns the paths npm would take. Throws where the sources do not compile.
 */
export function packPackage(packageDir: string, outDir: string): readonly string[] {
  const files = filesTaken(packageDir);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  for (const path of files)
    if (!isSource(path)) cpSync(join(packageDir, path), join(outDir, path), { recursive: true });
  compile(
    files.filter(isSource).map((path) => join(packageDir, path)),
    { rootDir: packageDir, outDir },
  );
  cpSync(join(import.meta.dirname, '../../LICENSE'), join(outDir, 'LICENSE'));
  const manifest = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8')) as Manifest;
  writeFileSync(join(outDir, 'package.json'), `${JSON.stringify(publicManifest(manifest), null, 2)}\n`);
  return files;
}

interface Manifest {
  readonly private?: boolean;
  readonly files: readonly string[];
  readonly exports: Exports;
}

/** By the rules of npm itself: `files`, and what npm always takes. */
function filesTaken(packageDir: string): readonly string[] {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageDir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(printed) as { readonly files: readonly { readonly path: string }[] }[];
  return (packed?.files ?? []).map(({ path }) => path);
}

function compile(
  sources: readonly string[],
  { rootDir, outDir }: { readonly rootDir: string; readonly outDir: string },
): void {
  const base = ts.readConfigFile(join(import.meta.dirname, '../../tsconfig.base.json'), (path) =>
    readFileSync(path, 'utf8'),
  );
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...base.config.compilerOptions,
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
    },
    rootDir,
  );
  const program = ts.createProgram([...sources], { ...options, rootDir, outDir });
  const { diagnostics } = program.emit();
  const faults = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (faults.length > 0)
    throw new Error(
      ts.formatDiagnostics(faults, {
        getCurrentDirectory: () => rootDir,
        getCanonicalFileName: (path) => path,
        getNewLine: () => '\n',
      }),
    );
}

/** Every export of a source becomes the compiled one with its types. */
function publicManifest({ private: _private, ...manifest }: Manifest): object {
  const built = (path: string) => {
    const stem = path.replace(/\.ts$/, '');
    return isSource(path) ? { types: `${stem}.d.ts`, default: `${stem}.js` } : path;
  };
  const exports = Object.fromEntries(
    Object.entries(manifest.exports).map(([name, path]) => [name, built(path)]),
  );
  return { ...manifest, exports };
}
