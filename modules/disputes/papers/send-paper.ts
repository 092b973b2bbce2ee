import { type Call, ProblemError } from '@xinan/contract-kit/client';
import { type Attachment, beginAttachment, finishAttachment, putPiece } from '../contract.ts';
import { type Paper, pieceBytes } from '../domain.ts';
import { base64Of } from './base64.ts';
import { mediaTypeOf } from './media-type.ts';
import { patiently } from './patience.ts';
import { hashFile } from './hash-file.ts';

/** A file on its way to a case. */
export interface PaperToSend {
  readonly disputeId: string;
  /** Made by the sender; the same id again goes on where it stopped. */
  readonly attachmentId: string;
  readonly file: File;
  readonly paper: Paper;
  /** Whether the other side may see it too. */
  readonly shared: boolean;
}

export interface SendingProgress {
  /** Read here for its hash, then sent. */
  readonly stage: 'reading' | 'sending';
  /** Read so far, or with the server so far. */
  readonly bytes: number;
}

export interface Sender {
  readonly call: Call;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SendingProgress) => void;
  /** Before a lost line is tried again; longer each time. */
  readonly pauseMs?: number;
}

// A name is a text of at most 120 signs; its end says what it is.
const mostNameSigns = 120;

const pieceOf = (file: File, ordinal: number): Blob =>
  file.slice(ordinal * pieceBytes, (ordinal + 1) * pieceBytes);

/** Announces the file and sends what the server does not have of it, one piece in memory at a time. */
async function sendMissing(paper: PaperToSend, sha256: string, sender: Required<Sender>): Promise<void> {
  const { disputeId, attachmentId, file } = paper;
  const { call, signal, onProgress } = sender;
  const body = {
    id: attachmentId,
    paper: paper.paper,
    name: file.name.slice(-mostNameSigns),
    mediaType: mediaTypeOf(file) ?? (file.type || 'application/octet-stream'),
    bytes: file.size,
    sha256,
    shared: paper.shared,
  };
  const begun = await patiently(
    () => call(beginAttachment, { params: { id: disputeId }, body }, { signal }),
    sender,
  );
  const there = new Set(begun.received);
  const tellProgress = () => {
    const bytes = [...there].reduce((sum, ordinal) => sum + pieceOf(file, ordinal).size, 0);
    onProgress({ stage: 'sending', bytes });
  };
  tellProgress();
  for (let ordinal = 0; ordinal < begun.pieces; ordinal += 1) {
    if (there.has(ordinal)) continue;
    const piece = { base64: base64Of(new Uint8Array(await pieceOf(file, ordinal).arrayBuffer())) };
    const params = { id: disputeId, attachmentId, ordinal };
    await patiently(() => call(putPiece, { params, body: piece }, { signal }), sender);
    there.add(ordinal);
    tellProgress();
  }
}

/** The server threw away what did not arrive whole: once more from the beginning helps. */
const isDamaged = (fault: unknown): boolean =>
  fault instanceof ProblemError && fault.code === 'attachment.damaged';

/**
 * Sends one paper in pieces; pieces that are already there are not sent again. Throws `ProblemError`, the abort, or what
 * reading the file throws where it is gone.
 */
export async function sendPaper(
  paper: PaperToSend,
  { pauseMs = 1500, ...given }: Sender,
): Promise<Attachment> {
  const sender = { ...given, pauseMs };
  const { call, signal, onProgress } = sender;
  const onRead = (bytes: number) => onProgress({ stage: 'reading', bytes });
  const sha256 = await hashFile(paper.file, { signal, onRead });
  const params = { id: paper.disputeId, attachmentId: paper.attachmentId };
  const sendWhole = async () => {
    await sendMissing(paper, sha256, sender);
    return patiently(() => call(finishAttachment, { params, body: {} }, { signal }), sender);
  };
  try {
    return await sendWhole();
  } catch (fault) {
    if (!isDamaged(fault)) throw fault;
    return sendWhole();
  }
}
