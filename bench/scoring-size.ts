// What each entrance of @xinan/scoring weighs on the wire, without instrument data. npm run bench -- scoring-size
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { printTable } from './table.ts';

const LARGEST_CORE_BYTES = 15_000;
const src = join(import.meta.dirname, '..', 'packages/scoring/src');
const entrances = ['index', 'validity', 'change', 'adaptive', 'reliability', 'json-schema', 'exchange/fhir'];

async function bundle(entrance: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry: join(src, `${entrance}.ts`), formats: ['es'] },
      rollupOptions: { external: [/^fhirpath/] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .map((chunk) => ('code' in chunk ? chunk.code : ''))
    .join('');
}

const rows = [];
for (const entrance of entrances) {
  const code = await bundle(entrance);
  rows.push({
    entrance,
    minified: code.length,
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  });
}
printTable('Bytes of each entrance, everything it needs included, without instrument data', rows);
const core = rows[0]?.gzip ?? Number.NaN;
console.log(`core ${core} of ${LARGEST_CORE_BYTES} bytes (gzip)`);
process.exitCode = core <= LARGEST_CORE_BYTES ? 0 : 1;
