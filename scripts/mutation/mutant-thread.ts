// A thread that runs test files with one source file replaced. Asked with a MutantTask, it answers whether they passed.
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import fc from 'fast-check';
import { dropQueued, runQueued } from './lone-tests.ts';

export interface MutantTask {
  /** Of the package whose modules are loaded afresh for each task. */
  readonly sourceUrl: string;
  /** The replaced file and its text; none to run the tests as they are. */
  readonly fileUrl?: string;
  readonly text?: string;
  readonly testUrls: readonly string[];
}

// The same examples in every run: a mutant is not killed by luck.
fc.configureGlobal({ seed: 1 });

const loneTests = new URL('lone-tests.ts', import.meta.url).href;
const stripped = new Map<string, string>();
let task: MutantTask | undefined;
let turn = 0;

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOurs = task !== undefined && context.parentURL?.startsWith(task.sourceUrl);
    if (isOurs && specifier === 'node:test') return { url: loneTests, shortCircuit: true };
    const found = nextResolve(specifier, context);
    // A new address is a new module: each task sees its own.
    return isOurs && found.url.endsWith('.ts') && found.url.startsWith(task?.sourceUrl ?? '')
      ? { ...found, url: `${found.url}?${turn}` }
      : found;
  },
  load(url, context, nextLoad) {
    const [file = '', query] = url.split('?');
    if (query === undefined || !task || !file.startsWith(task.sourceUrl)) return nextLoad(url, context);
    const source = file === task.fileUrl ? stripTypeScriptTypes(task.text ?? '') : sourceOf(file);
    return { format: 'module', source, shortCircuit: true };
  },
});

function sourceOf(file: string): string {
  const known = stripped.get(file);
  if (known !== undefined) return known;
  const source = stripTypeScriptTypes(readFileSync(fileURLToPath(file), 'utf8'));
  stripped.set(file, source);
  return source;
}

async function passes(): Promise<boolean> {
  try {
    for (const url of task?.testUrls ?? []) {
      await import(`${url}?${turn}`);
      await runQueued();
    }
    return true;
  } catch {
    dropQueued();
    return false;
  }
}

parentPort?.on('message', (asked: MutantTask) => {
  task = asked;
  turn += 1;
  void passes().then((passed) => parentPort?.postMessage(passed));
});
