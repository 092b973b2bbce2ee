import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { beginAttachment, pieceBytes, putPiece } from '../../contract.ts';
import { sendPaper } from './send-paper.ts';

const content = new Uint8Array(randomBytes(pieceBytes * 2 + 10));
const file = new File([content], '协议.pdf', { type: 'application/pdf' });
const sending = {
  disputeId: '0194f7a0-0000-7000-8000-000000000001',
  attachmentId: '0194f7a0-0000-7000-8000-000000000002',
  file,
  paper: 'evidence',
  shared: false,
} as const;

interface Put {
  readonly ordinal: number;
  readonly bytes: Buffer;
}

/** A server that has some pieces already, and loses the line so many times. */
function server(received: readonly number[], losses = 0) {
  const puts: Put[] = [];
  const begun: Record<string, unknown>[] = [];
  let lost = 0;
  const call = (async (
    route: { id: string },
    input: { params: { ordinal: number }; body: { base64: string } },
  ) => {
    if (route.id === beginAttachment.id) {
      begun.push(input.body);
      return { pieces: 3, received };
    }
    if (route.id === putPiece.id) {
      if (lost < losses) {
        lost += 1;
        throw new ProblemError({
          type: '',
          title: '',
          status: 0,
          code: 'network.unreachable',
          requestId: '',
        });
      }
      puts.push({ ordinal: input.params.ordinal, bytes: Buffer.from(input.body.base64, 'base64') });
      return {};
    }
    return { id: sending.attachmentId };
  }) as unknown as Call;
  return { call, puts, begun };
}

const quiet = { signal: new AbortController().signal, onProgress: () => {} };

test('the pieces together are the file, announced with its hash', async () => {
  const { call, puts, begun } = server([]);
  await sendPaper(call, sending, quiet);
  assert.deepEqual(Buffer.concat(puts.map(({ bytes }) => bytes)), Buffer.from(content));
  assert.equal(begun[0]?.sha256, createHash('sha256').update(content).digest('hex'));
});

test('what is there already is not sent again', async () => {
  const { call, puts } = server([0, 2]);
  await sendPaper(call, sending, quiet);
  assert.deepEqual(
    puts.map(({ ordinal }) => ordinal),
    [1],
  );
});

test('a stop before the first piece sends nothing', async () => {
  const { call, puts, begun } = server([]);
  const stop = new AbortController();
  stop.abort();
  await assert.rejects(sendPaper(call, sending, { ...quiet, signal: stop.signal }));
  assert.equal(begun.length + puts.length, 0);
});
