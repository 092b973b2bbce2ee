import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { smallRoot } from './small-document.ts';

interface Prerendering {
  prerenderHome(root: unknown): void;
}

/** Bundles the prerender entry for Node, in a folder that is removed again. */
async function bundleEntry(app: string, outDir: string, shared: InlineConfig): Promise<Prerendering> {
  await build({
    ...shared,
    configFile: false,
    root: app,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(app, 'src/prerender.tsx'),
      outDir,
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'entry.mjs' } },
    },
  });
  return (await import(`${pathToFileURL(join(outDir, 'entry.mjs')).href}?${Date.now()}`)) as Prerendering;
}

/** Writes the home page into `index.html`, so that it can be read before the script has come. */
export function prerender(app: string, shared: InlineConfig): Plugin {
  return {
    name: 'prerender-home',
    apply: 'build',
    enforce: 'post',
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        const outDir = join(app, 'dist/.prerender');
        const { prerenderHome } = await bundleEntry(app, outDir, shared);
        const root = smallRoot();
        prerenderHome(root);
        const page = join(app, 'dist/index.html');
        const html = await readFile(page, 'utf8');
        await writeFile(
          page,
          html.replace('<!--prerendered-->', () => root.inside()),
        );
        await rm(outDir, { recursive: true });
      },
    },
  };
}
