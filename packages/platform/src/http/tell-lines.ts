import type { RequestContext } from './module.ts';

const headers = {
  'content-type': 'application/x-ndjson; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-accel-buffering': 'no',
};

export interface LongWork {
  /** One line of progress. */
  readonly tell: (line: object) => void;
  /** Aborted when whoever asked closes the connection. */
  readonly signal: AbortSignal;
}

/**
 * Long work told as lines of JSON, its result last. A refusal before the first line is an ordinary problem document; a fault
 * after it can only break the answer off: what arrives without its last line did not happen.
 */
export async function tellLines(
  { request, reply, requestId }: RequestContext,
  work: (long: LongWork) => Promise<object>,
): Promise<string> {
  const { raw } = reply;
  const stopping = new AbortController();
  raw.on('close', () => stopping.abort());
  let begun = false;
  const tell = (line: object) => {
    if (!begun) {
      begun = true;
      reply.hijack();
      raw.writeHead(200, headers);
    }
    raw.write(`${JSON.stringify(line)}\n`);
  };
  try {
    tellLast(await work({ tell, signal: stopping.signal }));
  } catch (fault) {
    if (!begun) throw fault;
    if (!stopping.signal.aborted) request.log.error({ requestId, fault }, 'long work broke off');
    raw.destroy();
  }
  return '';

  function tellLast(result: object): void {
    tell(result);
    raw.end();
  }
}
