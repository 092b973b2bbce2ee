/*
 * SHA-256 (FIPS 180-4) for browsers without `crypto.subtle`: a page opened over plain http on an office network
 * has none. Where there is one, it is used.
 */
const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};
const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) | 0;
const rounds = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const start = primes(8).map((prime) => fraction(Math.sqrt(prime)));
const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a one bit, zeros, and the length in bits, in whole blocks of 64 bytes. */
function padded(content: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((content.length + 9) / 64) * 64);
  whole.set(content);
  whole[content.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setUint32(whole.length - 8, Math.floor(content.length / 2 ** 29));
  view.setUint32(whole.length - 4, content.length << 3);
  return view;
}

function mixBlock(state: Int32Array, words: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const first = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] ?? 0) + (words[i] ?? 0)) | 0;
    const s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] ?? 0) + word) | 0;
}

const hex = (bytes: Iterable<number>): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The hash as 64 hexadecimal digits, computed here. */
export function plainSha256(content: Uint8Array): string {
  const message = padded(content);
  const state = Int32Array.from(start);
  const words = new Int32Array(64);
  for (let at = 0; at < message.byteLength; at += 64) {
    for (let i = 0; i < 16; i += 1) words[i] = message.getInt32(at + i * 4);
    for (let i = 16; i < 64; i += 1) {
      const near = words[i - 2] ?? 0;
      const far = words[i - 15] ?? 0;
      const s1 = rotate(near, 17) ^ rotate(near, 19) ^ (near >>> 10);
      const s0 = rotate(far, 7) ^ rotate(far, 18) ^ (far >>> 3);
      words[i] = ((words[i - 16] ?? 0) + s0 + (words[i - 7] ?? 0) + s1) | 0;
    }
    mixBlock(state, words);
  }
  return [...state].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The hash as 64 hexadecimal digits, by the browser where it can. */
export async function sha256(content: Uint8Array<ArrayBuffer>): Promise<string> {
  // Absent outside secure contexts, whatever its type says.
  const subtle = (crypto as { subtle?: SubtleCrypto }).subtle;
  if (!subtle) return plainSha256(content);
  return hex(new Uint8Array(await subtle.digest('SHA-256', content)));
}
