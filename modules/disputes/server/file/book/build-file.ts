import type { InputOf } from '@xinan/contract-kit';
import type { RequestContext } from '@xinan/platform/http';
import type { buildFile as route } from '../../../contract.ts';
import { readFile } from './read-file.ts';
import { writeBook } from './write-book.ts';

const headers = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-accel-buffering': 'no',
};

/**
 * 导出卷宗: read in one transaction, built outside of it, told line by line. Who closes the connection stops the work.
 * A fault after the first line can only break the answer off: what arrives without its last line is no document.
 */
export async function buildFile(
  { city, actor, requestId, locale, request, reply }: RequestContext,
  { params, query }: InputOf<typeof route>,
): Promise<string> {
  const file = await city.transact(
    actor,
    'dispute.read',
    (tx) => readFile(tx, params.id, query.locale ?? locale),
    { requestId },
  );
  reply.hijack();
  const { raw } = reply;
  const stopping = new AbortController();
  raw.on('close', () => stopping.abort());
  raw.writeHead(200, headers);
  try {
    await writeBook(file, {
      format: query.format,
      tell: (line) => void raw.write(line),
      signal: stopping.signal,
    });
    raw.end();
  } catch (fault) {
    if (stopping.signal.aborted) return '';
    request.log.error({ requestId, fault }, 'a file could not be built');
    raw.destroy();
  }
  return '';
}
