import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

export interface OfflinePages {
  readonly app: string;
  readonly base: string;
  /** Screens that open without a network, by the end of their file's path. */
  readonly screens: readonly string[];
}

const publicFiles = ['theme.js', 'mark.svg'];

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss: Set<string> } };

const isChunk = (output: Bundle[string] | undefined): output is Chunk => output?.type === 'chunk';

/** A chunk and everything it imports at once, style sheets included; what is loaded on demand is not in it. */
function closureOf(bundle: Bundle, start: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = bundle[name];
    if (reached.has(name) || !isChunk(chunk)) continue;
    reached.add(name);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) reached.add(sheet);
    waiting.push(...chunk.imports);
  }
  return reached;
}

/** Tells the service worker which files the first page and the offline screens need. */
export function offlinePages({ app, base, screens }: OfflinePages): Plugin {
  return {
    name: 'offline-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunks = Object.values(bundle).filter(isChunk);
        const worker = chunks.find(({ fileName }) => fileName === 'sw.js');
        const shown = screens.map((screen) =>
          chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(screen))),
        );
        if (!worker || shown.includes(undefined))
          return this.error('the service worker, or a screen it should open without a network, is missing');
        const starts = [...chunks.filter(({ isEntry }) => isEntry), ...shown.filter(isChunk)];
        const needed = closureOf(
          bundle,
          starts.map(({ fileName }) => fileName),
        );
        needed.delete(worker.fileName);
        const files = [...publicFiles, ...needed].sort().map((name) => base + name);
        const hash = createHash('sha256').update(files.join());
        for (const name of publicFiles) hash.update(readFileSync(join(app, 'public', name)));
        const shell = { version: hash.digest('hex').slice(0, 12), files };
        worker.code = `const __SHELL__=${JSON.stringify(shell)};${worker.code}`;
      },
    },
  };
}
