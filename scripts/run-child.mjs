// Runs a script of the checkout under Node 24 and ends as it ends.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, dirname } from 'node:path';
import { checkoutDir, ensureDependencies, ensureNode24 } from './node24.mjs';
import { giveUp, say } from './say.mjs';

/** Brings Node 24 and the dependencies, then runs `node24 <script> <args>`. @param {{script: string, args: string[], quiet?: boolean}} options */
export function runUnderNode24({ script, args, quiet = false }) {
  const { path: node, version } = ensureNode24();
  if (!quiet) say({ zh: `✓ Node ${version}`, en: `✓ Node ${version}` });
  ensureDependencies(node);
  if (!quiet) say({ zh: '✓ 依赖已就绪', en: '✓ Dependencies are ready' });
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, [script, ...args], { cwd: checkoutDir, env, stdio: 'inherit' });

  // Ctrl-C reaches the whole terminal group: the child has it already, a second one would look like impatience.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

  child.on('error', (error) =>
    giveUp({ zh: `无法启动：${error.message}`, en: `Cannot start: ${error.message}` }),
  );
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}
