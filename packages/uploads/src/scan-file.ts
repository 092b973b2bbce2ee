import { connect, type NetConnectOpts, type Socket } from 'node:net';

/** What the virus scanner said. Only `clean` is clean. */
export type ScanResult =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly name: string }
  | {
      readonly kind: 'unavailable';
      readonly reason: 'no_scanner' | 'unreachable' | 'timeout' | 'no_answer' | 'refused';
    };

export interface ScanOptions {
  /** Where clamd listens: `/run/clamav/clamd.ctl`, `unix:/…`, `tcp:127.0.0.1:3310` or `host:port`. */
  readonly socket: string | undefined;
  /** For the whole scan; 30 s unless said. */
  readonly timeoutMs?: number;
}

/** How a server scans: read once from its environment. */
export interface ScanSetting {
  readonly socket: string | undefined;
  /** Whether a file that could not be scanned is refused. */
  readonly required: boolean;
}

const chunkBytes = 64 * 1024;
const longestAnswer = 4_096;
const unavailable = (reason: (ScanResult & { kind: 'unavailable' })['reason']): ScanResult => ({
  kind: 'unavailable',
  reason,
});

/** `XINAN_CLAMD` names the scanner's socket; `XINAN_SCAN=required` refuses what could not be scanned. Throws RangeError for another value. */
export function scanSetting(env: Readonly<Record<string, string | undefined>>): ScanSetting {
  const { XINAN_CLAMD: socket = '', XINAN_SCAN: scan = '' } = env;
  if (socket !== '') addressOf(socket);
  if (!['', 'optional', 'required'].includes(scan))
    throw new RangeError('XINAN_SCAN is required or optional');
  return { socket: socket === '' ? undefined : socket, required: scan === 'required' };
}

function addressOf(socket: string): NetConnectOpts {
  const path = /^(?:unix:)?(\/.+)$/.exec(socket)?.[1];
  if (path) return { path };
  const [, host = '', port = ''] =
    /^(?:tcp:)?(?:\/\/)?(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})$/i.exec(socket) ?? [];
  if (host === '' || Number(port) > 65_535) throw new RangeError('a scanner is /path or host:port');
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}

/** clamd's INSTREAM: each piece behind its length, four bytes; a length of zero ends it. */
function sendFile(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const piece = bytes.subarray(from, from + chunkBytes);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    socket.write(length);
    socket.write(piece);
  }
  socket.write(Buffer.alloc(4));
}

function readAnswer(answer: string): ScanResult {
  const words = answer.replace(/\0[\s\S]*$/, '').trim();
  if (words === 'stream: OK') return { kind: 'clean' };
  const name = /^stream: (\S.*) FOUND$/.exec(words)?.[1];
  return name ? { kind: 'infected', name } : unavailable('refused');
}

/** Has clamd look through a file. Whatever goes wrong on the way is `unavailable`; it never throws for that. */
export function scanFile(
  bytes: Uint8Array,
  { socket: where, timeoutMs = 30_000 }: ScanOptions,
): Promise<ScanResult> {
  if (where === undefined) return Promise.resolve(unavailable('no_scanner'));
  const address = addressOf(where);
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address);
    const end = (result: ScanResult) => {
      clearTimeout(late);
      socket.destroy();
      resolve(result);
    };
    const late = setTimeout(() => end(unavailable('timeout')), timeoutMs);
    socket.setEncoding('latin1');
    socket.once('connect', () => sendFile(socket, bytes));
    socket.on('data', (text) => {
      answer += String(text);
      // The end mark makes the answer whole: half of `stream: OK` must not pass for anything.
      if (answer.includes('\0')) end(readAnswer(answer));
      else if (answer.length > longestAnswer) end(unavailable('refused'));
    });
    socket.once('error', () => end(unavailable(socket.bytesWritten > 0 ? 'no_answer' : 'unreachable')));
    socket.once('close', () => end(unavailable('no_answer')));
  });
}
