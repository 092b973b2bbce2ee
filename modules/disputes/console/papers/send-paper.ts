import type { OutputOf } from '@xinan/contract-kit';
import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { beginAttachment, finishAttachment, pieceBytes, putPiece } from '../../contract.ts';
import type { Paper } from '../../domain.ts';
import { base64OfBytes } from './base64-of-bytes.ts';
import { mediaTypeOf } from './media-type.ts';
import { createSha256 } from './sha256.ts';

export interface Sending {
  readonly disputeId: string;
  /** Made by the sender; the same id again goes on where it stopped. */
  readonly attachmentId: string;
  readonly file: File;
  readonly paper: Paper;
  /** Whether the other side may see it too. */
  readonly shared: boolean;
}

export interface Progress {
  readonly stage: 'reading' | 'sending';
  /** 0 to 1. */
  readonly share: number;
}

const tries = 4;
const pauseMs = 1500;
const pause = (durationMs: number) => new Promise((resolve) => setTimeout(resolve, durationMs));

/** Reads a lost line a few times before giving up; what the server refuses it refuses at once. */
async function patiently<Output>(send: () => Promise<Output>): Promise<Output> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (fault) {
      const isLost = fault instanceof ProblemError && fault.code === 'network.unreachable';
      if (!isLost || attempt === tries) throw fault;
      await pause(pauseMs * attempt);
    }
  }
}

const pieceOf = async (file: File, ordinal: number): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.slice(ordinal * pieceBytes, (ordinal + 1) * pieceBytes).arrayBuffer());

/**
 * Sends one paper in pieces; pieces that are already there are not sent again. Throws `ProblemError`, or the abort.
 */
export async function sendPaper(
  call: Call,
  { disputeId, attachmentId, file, paper, shared }: Sending,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<OutputOf<typeof finishAttachment>> {
  const count = Math.ceil(file.size / pieceBytes);
  const hash = createSha256();
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    signal.throwIfAborted();
    hash.add(await pieceOf(file, ordinal));
    onProgress({ stage: 'reading', share: (ordinal + 1) / count });
  }
  const announced = {
    id: attachmentId,
    paper,
    name: file.name,
    mediaType: mediaTypeOf(file),
    bytes: file.size,
    sha256: hash.hex(),
    shared,
  };
  const begun = await patiently(() =>
    call(beginAttachment, { params: { id: disputeId }, body: announced }, { signal }),
  );
  const there = new Set(begun.received);
  for (let ordinal = 0; ordinal < begun.pieces; ordinal += 1) {
    onProgress({ stage: 'sending', share: ordinal / begun.pieces });
    if (there.has(ordinal)) continue;
    const base64 = base64OfBytes(await pieceOf(file, ordinal));
    const params = { id: disputeId, attachmentId, ordinal };
    await patiently(() => call(putPiece, { params, body: { base64 } }, { signal }));
  }
  onProgress({ stage: 'sending', share: 1 });
  return patiently(() =>
    call(finishAttachment, { params: { id: disputeId, attachmentId }, body: {} }, { signal }),
  );
}
