import { pieceBytes } from '../domain.ts';

const k = Uint32Array.from(primes(64).map((prime) => Math.floor(fraction(Math.cbrt(prime)) * 2 ** 32)));
const start = Uint32Array.from(primes(8).map((prime) => Math.floor(fraction(Math.sqrt(prime)) * 2 ** 32)));
const blockBytes = 64;

function fraction(value: number): number {
  return value - Math.floor(value);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
}

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Mixes one block into the state. Source: FIPS 180-4, 6.2.2. */
function mix(state: Uint32Array, w: Uint32Array, block: DataView): void {
  for (let i = 0; i < 16; i += 1) w[i] = block.getUint32(i * 4);
  for (let i = 16; i < 64; i += 1) {
    const [early, late] = [w[i - 15] ?? 0, w[i - 2] ?? 0];
    const s0 = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const s1 = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    w[i] = (w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (k[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}

/** SHA-256 in pieces: `add` as often as needed, then `hex` once. */
export function createSha256(): { readonly add: (bytes: Uint8Array) => void; readonly hex: () => string } {
  const state = start.slice();
  const words = new Uint32Array(64);
  let rest = new Uint8Array(0);
  let total = 0;
  const add = (bytes: Uint8Array) => {
    total += bytes.length;
    const all = new Uint8Array(rest.length + bytes.length);
    all.set(rest);
    all.set(bytes, rest.length);
    let at = 0;
    for (; at + blockBytes <= all.length; at += blockBytes) mix(state, words, new DataView(all.buffer, at));
    rest = all.slice(at);
  };
  const hex = () => {
    const bits = BigInt(total) * 8n;
    const zeros = (blockBytes * 2 - 9 - (total % blockBytes)) % blockBytes;
    const end = new Uint8Array(1 + zeros + 8);
    end[0] = 0x80;
    new DataView(end.buffer).setBigUint64(1 + zeros, bits);
    add(end);
    return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
  };
  return { add, hex };
}

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
  const hash = createSha256();
  for (let at = 0; at < file.size; at += pieceBytes) {
    hash.add(new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer()));
    signal.throwIfAborted();
    onRead(Math.min(at + pieceBytes, file.size));
  }
  return hash.hex();
}
