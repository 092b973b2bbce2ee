const rounds = 64;
const blockBytes = 64;

// The first 32 bits of the fractional parts of the roots of the first primes (FIPS 180-4).
const primes = firstPrimes(rounds);
const constants = Uint32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}

function fraction(value: number): number {
  return ((value - Math.floor(value)) * 2 ** 32) >>> 0;
}

const turn = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** SHA-256 (FIPS 180-4) of a text in UTF-8, as 64 hexadecimal digits. Synchronous, the same in server and browser. */
export function sha256(words: string): string {
  const bytes = pad(utf8(words));
  const view = new DataView(bytes.buffer);
  const state = Uint32Array.from(start);
  for (let offset = 0; offset < bytes.length; offset += blockBytes) digest(view, offset, state);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

// TextEncoder belongs to hosts, not to the language.
function utf8(words: string): number[] {
  const bytes: number[] = [];
  for (const character of words.toWellFormed()) {
    const point = character.codePointAt(0) as number;
    const tail = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes.push(tail === 0 ? point : ((0xff00 >> (tail + 1)) & 0xff) | (point >> (6 * tail)));
    for (let i = tail - 1; i >= 0; i--) bytes.push(0x80 | ((point >> (6 * i)) & 0x3f));
  }
  return bytes;
}

function pad(bytes: readonly number[]): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / blockBytes) * blockBytes);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

const schedule = new Uint32Array(rounds);

function digest(view: DataView, offset: number, state: Uint32Array): void {
  for (let i = 0; i < 16; i++) schedule[i] = view.getUint32(offset + 4 * i);
  for (let i = 16; i < rounds; i++) {
    const early = schedule[i - 15] as number;
    const late = schedule[i - 2] as number;
    const one = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const other = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[i] = (schedule[i - 16] as number) + one + (schedule[i - 7] as number) + other;
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
  for (let i = 0; i < rounds; i++) {
    const mixed = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + (constants[i] as number) + (schedule[i] as number)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = (state[i] as number) + word;
  });
}
