import { ProblemError } from '@xinan/contract-kit/client';
import { createLineReader } from './line-reader.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

interface Reading {
  readonly locale: 'zh' | 'en';
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** What is sent along, where something is. */
  readonly request?: {
    readonly method: 'POST';
    readonly headers: Record<string, string>;
    readonly body: string;
  };
}

const brokenOff = (locale: 'zh' | 'en') =>
  new ProblemError({
    type: '/problems/network.unreachable',
    title:
      locale === 'zh'
        ? '连接中断，这次没有完成，请重试。'
        : 'The connection broke off before it was finished. Try again.',
    status: 0,
    code: 'network.unreachable',
    requestId: '',
  });

async function refusalIn(answer: Response, locale: 'zh' | 'en'): Promise<ProblemError> {
  const problem = (await answer.json().catch(() => null)) as
    | ConstructorParameters<typeof ProblemError>[0]
    | null;
  return problem ? new ProblemError(problem) : brokenOff(locale);
}

/**
 * Reads long work that is told as lines of JSON: how far it is, and its result last. Stopping closes the line, and the
 * server stops too. Throws `ProblemError`, or the abort.
 */
export async function readLongWork<Result extends object>(
  address: string,
  { locale, signal, onProgress, request }: Reading,
): Promise<Result> {
  const broken = (fault: unknown): never => {
    if (signal.aborted) throw fault;
    throw brokenOff(locale);
  };
  const answer = await fetch(address, {
    ...request,
    signal,
    credentials: 'same-origin',
    headers: { 'accept-language': locale, ...request?.headers },
  }).catch(broken);
  if (!answer.ok || !answer.body) throw await refusalIn(answer, locale);
  const read = createLineReader<Progress | Result>();
  const text = new TextDecoder();
  const parts = answer.body.getReader();
  const next = () => parts.read().catch(broken);
  let result: Result | null = null;
  for (let part = await next(); !part.done; part = await next())
    for (const line of read(text.decode(part.value, { stream: true })))
      if ('total' in line) onProgress(line);
      else result = line;
  return result ?? broken(null);
}
