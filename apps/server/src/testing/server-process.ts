import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const checkoutDir = path.resolve(import.meta.dirname, '../../../..');

/** The real server as a process of its own: what an operator starts, and what can be killed. */
export interface ServerProcess {
  readonly baseUrl: string;
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  kill(signal: NodeJS.Signals): Promise<void>;
}

export interface ServerProcessOptions {
  readonly command: 'start' | 'serve';
  readonly dataDir: string;
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly readyWithinMs?: number;
}

/** A port of the loopback that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(baseUrl: string): Promise<boolean> {
  return fetch(`${baseUrl}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  );
}

/** Starts the server and waits until it is healthy; says what it printed when it is not. */
export async function startServerProcess(options: ServerProcessOptions): Promise<ServerProcess> {
  const baseUrl = `http://127.0.0.1:${options.port}`;
  let printed = '';
  const child = spawn(process.execPath, [path.join(checkoutDir, 'apps/server/src/cli.ts'), options.command], {
    cwd: checkoutDir,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(options.port),
      XINAN_DATA: options.dataDir,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  const deadline = Date.now() + (options.readyWithinMs ?? 60_000);
  while (!(await answers(baseUrl))) {
    if (child.exitCode !== null || Date.now() > deadline)
      throw new Error(`The server did not come up:\n${printed}`);
    await sleep(50);
  }
  return {
    baseUrl,
    child,
    output: () => printed,
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}
