import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { type Attachment, beginAttachment, finishAttachment, putPiece } from '../../contract.ts';
import { pieceBytes } from '../../domain.ts';

/** A file on its way to a case. `id` is made here once, so that sending can stop and go on. */
export interface PaperOnItsWay {
  readonly disputeId: string;
  readonly id: string;
  readonly paper: Attachment['paper'];
  readonly name: string;
  readonly mediaType: string;
  readonly shared: boolean;
  readonly content: Uint8Array;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

interface Sending {
  readonly call: Call;
  readonly signal: AbortSignal;
  /** Hears how many bytes the server has. */
  readonly onProgress: (sentBytes: number) => void;
}

const chunk = 0x8000;

/** The bytes in base64. */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += chunk)
    text += String.fromCharCode(...bytes.subarray(at, at + chunk));
  return btoa(text);
}

export const pieceOf = (content: Uint8Array, ordinal: number): Uint8Array =>
  content.subarray(ordinal * pieceBytes, (ordinal + 1) * pieceBytes);

/** The server forgot it meanwhile, or a piece was damaged on the way: once more from the beginning helps. */
const isDamaged = (fault: unknown): boolean =>
  fault instanceof ProblemError && fault.code === 'attachment.damaged';

async function sendMissing(paper: PaperOnItsWay, { call, signal, onProgress }: Sending): Promise<void> {
  const { disputeId, id, content, ...told } = paper;
  const { pieces, received } = await call(
    beginAttachment,
    {
      params: { id: disputeId },
      body: {
        id,
        paper: told.paper,
        name: told.name,
        mediaType: told.mediaType,
        bytes: content.length,
        sha256: told.sha256,
        shared: told.shared,
      },
    },
    { signal },
  );
  const there = new Set(received);
  const bytesThere = () => [...there].reduce((sum, ordinal) => sum + pieceOf(content, ordinal).length, 0);
  onProgress(bytesThere());
  for (let ordinal = 0; ordinal < pieces; ordinal += 1) {
    if (there.has(ordinal)) continue;
    const params = { id: disputeId, attachmentId: id, ordinal };
    await call(putPiece, { params, body: { base64: base64Of(pieceOf(content, ordinal)) } }, { signal });
    there.add(ordinal);
    onProgress(bytesThere());
  }
}

/**
 * Sends a file in pieces: only those the server does not have yet, so a broken sending goes on where it stopped.
 * Throws ProblemError, or AbortError when stopped.
 */
export async function sendPaper(paper: PaperOnItsWay, sending: Sending): Promise<Attachment> {
  const finish = () =>
    sending.call(
      finishAttachment,
      { params: { id: paper.disputeId, attachmentId: paper.id }, body: {} },
      { signal: sending.signal },
    );
  await sendMissing(paper, sending);
  try {
    return await finish();
  } catch (fault) {
    if (!isDamaged(fault)) throw fault;
    await sendMissing(paper, sending);
    return finish();
  }
}
