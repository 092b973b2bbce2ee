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
function mix(state: Uint32Array, view: DataView, at: number): void {
  const w = new Uint32Array(64);
  for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(at + i * 4);
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

/**
 * SHA-256 in pieces. The browser's own digest exists only in secure contexts, and a phone on the office network opens
 * the page over plain http. `add` as often as needed, then `hex` once.
 */
export function createSha256(): { readonly add: (bytes: Uint8Array) => void; readonly hex: () => string } {
  const state = start.slice();
  let rest = new Uint8Array(0);
  let total = 0;
  const add = (bytes: Uint8Array) => {
    total += bytes.length;
    const all = new Uint8Array(rest.length + bytes.length);
    all.set(rest);
    all.set(bytes, rest.length);
    const view = new DataView(all.buffer);
    let at = 0;
    for (; at + blockBytes <= all.length; at += blockBytes) mix(state, view, at);
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
