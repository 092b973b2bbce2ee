import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { pieceBytes } from '../../domain.ts';
import { type PaperOnItsWay, sendPaper } from './send-paper.ts';

const content = Uint8Array.from({ length: pieceBytes * 2 + 5000 }, (_, i) => (i * 7) % 256);
const sha256 = createHash('sha256').update(content).digest('hex');
const paper: PaperOnItsWay = {
  disputeId: 'd',
  id: 'a',
  paper: 'evidence',
  name: '吊顶.jpg',
  mediaType: 'image/jpeg',
  shared: false,
  content,
  sha256,
};
const problem = (status: number, code: string) =>
  new ProblemError({ type: '', title: '', status, code, requestId: '' });

/** A server that keeps pieces and checks the whole; the line breaks at the given calls. */
function server(breaksAt: readonly number[] = []) {
  const pieces = new Map<number, Buffer>();
  const state = { puts: 0, calls: 0, damages: -1 };
  const call = ((route: { id: string }, input: { params: { ordinal: number }; body: { base64: string } }) => {
    state.calls += 1;
    if (breaksAt.includes(state.calls)) return Promise.reject(problem(0, 'network.unreachable'));
    if (route.id === 'disputes.beginAttachment')
      return Promise.resolve({ pieces: 3, received: [...pieces.keys()] });
    if (route.id === 'disputes.putPiece') {
      state.puts += 1;
      pieces.set(input.params.ordinal, Buffer.from(input.body.base64, 'base64'));
      return Promise.resolve({});
    }
    const whole = Buffer.concat([0, 1, 2].map((at) => pieces.get(at) ?? Buffer.alloc(0)));
    const isWhole = createHash('sha256').update(whole).digest('hex') === sha256;
    if (state.damages > 0 || !isWhole) {
      state.damages -= 1;
      pieces.clear();
      return Promise.reject(problem(422, 'attachment.damaged'));
    }
    return Promise.resolve({ id: 'a' });
  }) as unknown as Call;
  return { pieces, state, call };
}

const sending = (call: Call, seen: number[] = []) => ({
  call,
  signal: new AbortController().signal,
  onProgress: (bytes: number) => void seen.push(bytes),
});

test('a file arrives whole, piece by piece, and its progress only grows', async () => {
  const { call, state } = server();
  const seen: number[] = [];
  await sendPaper(paper, sending(call, seen));
  assert.equal(state.puts, 3);
  assert.deepEqual(seen, [0, pieceBytes, pieceBytes * 2, content.length]);
});

test('a broken sending goes on where it stopped', async () => {
  const { call, state } = server([3]);
  await assert.rejects(sendPaper(paper, sending(call)), ProblemError);
  assert.equal(state.puts, 1);
  const seen: number[] = [];
  await sendPaper(paper, sending(call, seen));
  assert.equal(state.puts, 3);
  assert.equal(seen[0], pieceBytes);
});

test('a file damaged on the way is sent once more, not for ever', async () => {
  const once = server();
  once.state.damages = 1;
  assert.deepEqual(await sendPaper(paper, sending(once.call)), { id: 'a' });
  assert.equal(once.state.puts, 6);
  const always = server();
  always.state.damages = 99;
  await assert.rejects(sendPaper(paper, sending(always.call)), /^ProblemError/);
});
