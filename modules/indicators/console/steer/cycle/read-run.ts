import { ProblemError, randomId } from '@xinan/contract-kit/client';
import type { InputOf } from '@xinan/contract-kit';
import { startRun } from '../../../contract.ts';
import { createLineReader } from './run-lines.ts';

const unreachable = (locale: 'zh' | 'en') =>
  new ProblemError({
    type: '/problems/network.unreachable',
    title:
      locale === 'zh'
        ? '连接中断，没有保存任何结果，请重试。'
        : 'The connection broke off; nothing was kept. Try again.',
    status: 0,
    code: 'network.unreachable',
    requestId: '',
  });

interface RunOptions {
  readonly locale: 'zh' | 'en';
  readonly signal: AbortSignal;
  readonly onProgress: (line: { done: number; total: number }) => void;
}

/**
 * Starts a calculation and reads how far it is; resolves to the id of the run. Stopping closes the line, and the server
 * stops too. Throws `ProblemError`, or the abort.
 */
export async function readRun(
  { params, body }: InputOf<typeof startRun>,
  { locale, signal, onProgress }: RunOptions,
): Promise<string> {
  const broken = (fault: unknown): never => {
    if (signal.aborted) throw fault;
    throw unreachable(locale);
  };
  const answer = await fetch(startRun.path.replace(':id', encodeURIComponent(params.id)), {
    method: 'POST',
    signal,
    credentials: 'same-origin',
    headers: {
      'accept-language': locale,
      'content-type': 'application/json',
      'idempotency-key': randomId(),
    },
    body: JSON.stringify(body),
  }).catch(broken);
  if (!answer.ok || !answer.body) {
    const problem = (await answer.json().catch(() => null)) as
      | ConstructorParameters<typeof ProblemError>[0]
      | null;
    throw problem ? new ProblemError(problem) : unreachable(locale);
  }
  const read = createLineReader();
  const text = new TextDecoder();
  const parts = answer.body.getReader();
  const next = () => parts.read().catch(broken);
  let run: string | null = null;
  for (let part = await next(); !part.done; part = await next())
    for (const line of read(text.decode(part.value, { stream: true })))
      if ('run' in line) run = line.run;
      else onProgress(line);
  return run ?? broken(null);
}
