import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The test file of the antivirus makers, in two halves, so that no scanner takes this source for it. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/** How the scanner behaves after the last piece. `half`: a part of the answer, then it hangs up. */
export type ClamdMood = 'well' | 'silent' | 'half' | 'hangs_up' | 'too_large' | 'chatters';

export interface FakeClamd {
  readonly socket: string;
  /** What it was sent, put together again. */
  readonly received: Buffer[];
  readonly close: () => Promise<void>;
}

/** The pieces of an INSTREAM, or undefined as long as the last is missing. */
function unpack(sent: Buffer): Buffer | undefined {
  const command = Buffer.from('zINSTREAM\0');
  if (sent.length < command.length) return undefined;
  if (!sent.subarray(0, command.length).equals(command)) throw new Error('not the command');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= sent.length; ) {
    const length = sent.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}

function answer(socket: Socket, file: Buffer, mood: ClamdMood): void {
  const verdict = file.includes(eicar) ? 'stream: Eicar-Signature FOUND\0' : 'stream: OK\0';
  if (mood === 'well') socket.end(verdict);
  else if (mood === 'half') socket.end(verdict.slice(0, -1));
  else if (mood === 'hangs_up') socket.destroy();
  else if (mood === 'chatters') socket.end('x'.repeat(10_000));
}

/** A scanner that speaks clamd's protocol over a Unix socket, or over TCP. */
export async function openFakeClamd(mood: ClamdMood = 'well', { tcp = false } = {}): Promise<FakeClamd> {
  const folder = await mkdtemp(join(tmpdir(), 'clamd-'));
  const received: Buffer[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    if (mood === 'too_large') return void socket.end('INSTREAM size limit exceeded. ERROR\0');
    let sent = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      sent = Buffer.concat([sent, chunk as Buffer]);
      const file = unpack(sent);
      if (!file) return;
      received.push(file);
      answer(socket, file, mood);
    });
  });
  const path = join(folder, 'clamd.ctl');
  await new Promise<void>((resolve) =>
    tcp ? server.listen(0, '127.0.0.1', resolve) : server.listen(path, resolve),
  );
  const address = server.address();
  return {
    socket: address && typeof address === 'object' ? `tcp:127.0.0.1:${address.port}` : path,
    received,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
