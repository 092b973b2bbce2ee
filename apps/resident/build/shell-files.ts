import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Kept for offline use besides the hashed assets. */
const publicFiles = [
  '/boot.js',
  '/help.html',
  '/neutral.html',
  '/neutral.css',
  '/neutral.js',
  '/icon.svg',
  '/manifest.webmanifest',
];

/** Tells the service worker which files make up the shell, and of which version they are. */
export function shellFiles(app: string, pages: readonly string[]): Plugin {
  return {
    name: 'shell-files',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      sequential: true,
      async handler() {
        const dist = join(app, 'dist');
        const assets = (await readdir(join(dist, 'assets'))).sort().map((name) => `/assets/${name}`);
        const files = [...assets, ...publicFiles];
        const hash = createHash('sha256');
        for (const file of ['/index.html', ...files])
          hash.update(file).update(await readFile(join(dist, file)));
        const shell = { version: hash.digest('hex').slice(0, 12), files, pages };
        const worker = join(dist, 'sw.js');
        const code = await readFile(worker, 'utf8');
        await writeFile(worker, `const __SHELL__=${JSON.stringify(shell)};${code}`);
      },
    },
  };
}
