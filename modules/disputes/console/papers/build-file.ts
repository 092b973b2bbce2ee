import { ProblemError } from '@xinan/contract-kit/client';
import { buildFile } from '../../contract.ts';
import { type BuildLine, createLineReader } from './build-lines.ts';

export type BuiltFile = Extract<BuildLine, { name: string }>;

const unreachable = (locale: 'zh' | 'en') =>
  new ProblemError({
    type: '/problems/network.unreachable',
    title:
      locale === 'zh'
        ? '网络不通，卷宗没有导出，请重试。'
        : 'No connection; the file was not built. Try again.',
    status: 0,
    code: 'network.unreachable',
    requestId: '',
  });

/**
 * Asks for the whole file and reads how far it is while it is built. Stopping closes the line, and the server stops too.
 * Throws `ProblemError`, or the abort.
 */
export async function readBuiltFile(
  id: string,
  {
    format,
    locale,
    signal,
    onProgress,
  }: {
    format: 'pdf' | 'word';
    locale: 'zh' | 'en';
    signal: AbortSignal;
    onProgress: (line: { done: number; total: number }) => void;
  },
): Promise<BuiltFile> {
  const address = `${buildFile.path.replace(':id', encodeURIComponent(id))}?format=${format}&locale=${locale}`;
  const headers = { 'accept-language': locale };
  const answer = await fetch(address, { signal, headers, credentials: 'same-origin' }).catch(
    (fault: unknown) => {
      if (signal.aborted) throw fault;
      throw unreachable(locale);
    },
  );
  if (!answer.ok || !answer.body) {
    const problem = (await answer.json().catch(() => null)) as
      | ConstructorParameters<typeof ProblemError>[0]
      | null;
    throw problem ? new ProblemError(problem) : unreachable(locale);
  }
  const read = createLineReader();
  const text = new TextDecoder();
  const parts = answer.body.getReader();
  let built: BuiltFile | null = null;
  for (let part = await parts.read(); !part.done; part = await parts.read())
    for (const line of read(text.decode(part.value, { stream: true })))
      if ('name' in line) built = line;
      else onProgress(line);
  if (!built) throw unreachable(locale);
  return built;
}
