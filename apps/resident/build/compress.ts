import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const budgetBytes = 25_000;
const compressible = /\.(js|css|html|svg|webmanifest)$/;

async function compressFile(path: string): Promise<number> {
  const content = await readFile(path);
  const best = await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  await writeFile(`${path}.br`, best);
  await writeFile(`${path}.gz`, await zip(content, { level: 9 }));
  return best.length;
}

/** The scripts a first view of the home page loads: `boot.js`, the entry, and what it asks for at once. */
const firstScripts = (html: string): string[] =>
  [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, path]) => path ?? '');

/** Lays `.br` and `.gz` beside every text file and holds the first view to its budget of script. */
export function compress(app: string): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const dist = join(app, 'dist');
        const names = (await readdir(dist, { recursive: true })).filter((name) => compressible.test(name));
        const sizes = new Map<string, number>();
        for (const name of names) sizes.set(`/${name}`, await compressFile(join(dist, name)));
        const scripts = firstScripts(await readFile(join(dist, 'index.html'), 'utf8'));
        const total = scripts.reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
        this.info(
          `first view: ${total} bytes of compressed script in ${scripts.join(', ')}; page ${sizes.get('/index.html')}`,
        );
        if (total > budgetBytes)
          this.error(`the first view needs more than ${budgetBytes} bytes of compressed script`);
      },
    },
  };
}
