import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { pieceBytes } from '../domain.ts';

interface Digest {
  digest(algorithm: 'SHA-256', content: ArrayBuffer): Promise<ArrayBuffer>;
}
// Absent outside secure contexts, whatever its type says: a phone on the office network opens the page over plain http.
const ofBrowser = (): Digest | null => (crypto as { subtle?: Digest }).subtle ?? null;

interface Reading {
  readonly signal: AbortSignal;
  /** Hears how many bytes were read. */
  readonly onRead: (bytes: number) => void;
}

/**
 * The hash of a file as 64 hexadecimal digits: by the browser where it can, else here, piece by piece. The browser's own
 * takes the whole content at once, which is let go before anything is sent. Throws the abort, or what reading throws.
 */
export async function hashFile(file: Blob, reading: Reading, digest = ofBrowser()): Promise<string> {
  const { signal, onRead } = reading;
  signal.throwIfAborted();
  if (digest) {
    const hash = new Uint8Array(await digest.digest('SHA-256', await file.arrayBuffer()));
    signal.throwIfAborted();
    onRead(file.size);
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += pieceBytes) {
    hash.update(new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer()));
    signal.throwIfAborted();
    onRead(Math.min(at + pieceBytes, file.size));
  }
  return bytesToHex(hash.digest());
}
