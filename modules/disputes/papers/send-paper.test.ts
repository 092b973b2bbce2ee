import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { beginAttachment, finishAttachment, putPiece } from '../contract.ts';
import { pieceBytes } from '../domain.ts';
import { type PaperToSend, sendPaper, type SendingProgress } from './send-paper.ts';

const content = new Uint8Array(randomBytes(pieceBytes * 2 + 10));
const sha256 = createHash('sha256').update(content).digest('hex');
const paper: PaperToSend = {
  disputeId: '0194f7a0-0000-7000-8000-000000000001',
  attachmentId: '0194f7a0-0000-7000-8000-000000000002',
  file: new File([content], '协议.pdf', { type: '' }),
  paper: 'evidence',
  shared: false,
};
const problem = (status: number, code: string) =>
  new ProblemError({ type: '', title: '', status, code, requestId: '' });

interface Sent {
  params: { ordinal: number };
  body: { base64: string };
}

/** A server that keeps pieces and checks the whole; the line is lost at the given calls, the first so many wholes are damaged. */
function server({ lostAt = [], damages = 0 }: { lostAt?: readonly number[]; damages?: number } = {}) {
  const pieces = new Map<number, Buffer>();
  const seen = { calls: 0, puts: [] as number[], begun: [] as Record<string, unknown>[], damages };
  const answer = (route: { id: string }, { params, body }: Sent): object => {
    seen.calls += 1;
    if (lostAt.includes(seen.calls)) throw problem(0, 'network.unreachable');
    if (route.id === beginAttachment.id) {
      seen.begun.push(body as unknown as Record<string, unknown>);
      return { pieces: 3, received: [...pieces.keys()] };
    }
    if (route.id === putPiece.id) {
      seen.puts.push(params.ordinal);
      pieces.set(params.ordinal, Buffer.from(body.base64, 'base64'));
      return {};
    }
    assert.equal(route.id, finishAttachment.id);
    const whole = Buffer.concat([0, 1, 2].map((at) => pieces.get(at) ?? Buffer.alloc(0)));
    seen.damages -= 1;
    if (seen.damages < 0 && whole.equals(content)) return { id: paper.attachmentId };
    pieces.clear();
    throw problem(422, 'attachment.damaged');
  };
  const call = ((route: { id: string }, input: Sent, { signal }: { signal: AbortSignal }) =>
    Promise.resolve().then(() => {
      signal.throwIfAborted();
      return answer(route, input);
    })) as unknown as Call;
  return { call, seen, pieces };
}

const sender = (call: Call, progress: SendingProgress[] = []) => ({
  call,
  signal: new AbortController().signal,
  onProgress: (each: SendingProgress) => void progress.push(each),
  pauseMs: 0,
});

test('a file arrives whole, announced with its hash and kind, and its progress only grows', async () => {
  const { call, seen, pieces } = server();
  const progress: SendingProgress[] = [];
  await sendPaper(paper, sender(call, progress));
  assert.deepEqual(Buffer.concat([...pieces.values()]), Buffer.from(content));
  const { file, paper: kind, shared, attachmentId: id } = paper;
  const announced = { id, paper: kind, shared, name: file.name, bytes: content.length, sha256 };
  assert.deepEqual(seen.begun, [{ ...announced, mediaType: 'application/pdf' }]);
  assert.deepEqual(
    progress.filter(({ stage }) => stage === 'sending').map(({ bytes }) => bytes),
    [0, pieceBytes, pieceBytes * 2, content.length],
  );
  assert.ok(progress[0]?.stage === 'reading' && progress[0].bytes > 0);
});

test('a very long name keeps its ending', async () => {
  const { call, seen } = server();
  await sendPaper({ ...paper, file: new File([content], `${'长'.repeat(200)}.pdf`) }, sender(call));
  const name = String(seen.begun[0]?.name);
  assert.deepEqual([name.length, name.slice(-5)], [120, '长.pdf']);
});

test('what is there already is not sent again', async () => {
  const { call, seen, pieces } = server();
  for (const ordinal of [0, 2])
    pieces.set(ordinal, Buffer.from(content.subarray(ordinal * pieceBytes, (ordinal + 1) * pieceBytes)));
  const progress: SendingProgress[] = [];
  await sendPaper(paper, sender(call, progress));
  assert.deepEqual(seen.puts, [1]);
  assert.equal(progress.find(({ stage }) => stage === 'sending')?.bytes, pieceBytes + 10);
});

test('a lost line is tried again, at the beginning, at a piece and at the end', async () => {
  const { call, seen } = server({ lostAt: [1, 3, 4, 7] });
  assert.deepEqual(await sendPaper(paper, sender(call)), { id: paper.attachmentId });
  assert.deepEqual(seen.puts, [0, 1, 2]);
});

test('a line that stays lost is told; sent again, the paper goes on where it stopped', async () => {
  const { call, seen } = server({ lostAt: [3, 4, 5, 6] });
  await assert.rejects(sendPaper(paper, sender(call)), { code: 'network.unreachable' });
  assert.deepEqual(seen.puts, [0]);
  await sendPaper(paper, sender(call));
  assert.deepEqual(seen.puts, [0, 1, 2]);
});

test('a file damaged on the way is sent once more, not for ever', async () => {
  const once = server({ damages: 1 });
  await sendPaper(paper, sender(once.call));
  assert.equal(once.seen.puts.length, 6);
  const always = server({ damages: 99 });
  await assert.rejects(sendPaper(paper, sender(always.call)), { code: 'attachment.damaged' });
  assert.equal(always.seen.puts.length, 6);
});

test('a stop before the first piece sends nothing; one between two tries ends the waiting', async () => {
  const early = server();
  const gone = AbortSignal.abort();
  await assert.rejects(sendPaper(paper, { ...sender(early.call), signal: gone }), { name: 'AbortError' });
  assert.equal(early.seen.calls, 0);
  const lost = server({ lostAt: [1] });
  const stop = new AbortController();
  const call = ((...given: Parameters<Call>) => {
    setImmediate(() => stop.abort());
    return lost.call(...given);
  }) as Call;
  await assert.rejects(sendPaper(paper, { ...sender(call), signal: stop.signal, pauseMs: 60_000 }), {
    name: 'AbortError',
  });
  assert.equal(lost.seen.calls, 1);
});
