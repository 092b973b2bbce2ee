/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and copied by hand. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** Two bits over the 25 whole symbols and the three data bits of the last: they catch most slips of the pen. */
function checkBits(symbols: readonly number[]): number {
  const data = [...symbols.slice(0, LENGTH - 1), (symbols[LENGTH - 1] ?? 0) >> 2];
  return data.reduce((sum, symbol, i) => sum + symbol * (i % 2 === 0 ? 1 : 3), 0) % 4;
}

/** A receipt code from 16 random bytes (128 bits, then two check bits). Throws RangeError for fewer bytes. */
export function makeReceiptCode(random: Uint8Array): string {
  if (random.length < 16) throw new RangeError('sixteen random bytes are needed');
  let bits = random.slice(0, 16).reduce((number, byte) => (number << 8n) | BigInt(byte), 0n) << 2n;
  const symbols: number[] = [];
  for (let i = 0; i < LENGTH; i += 1) {
    symbols.unshift(Number(bits & 31n));
    bits >>= 5n;
  }
  symbols[LENGTH - 1] = (symbols[LENGTH - 1] ?? 0) | checkBits(symbols);
  return symbols.map((symbol) => ALPHABET[symbol]).join('');
}

export type ReadReceiptCode =
  | { readonly ok: true; readonly code: string; readonly looksMistyped: boolean }
  | { readonly ok: false; readonly fault: 'empty' | 'characters' | 'short' | 'long' };

/**
 * Reads a code as people type it: small letters, full-width letters, blanks and dashes, O for 0, I and L for 1.
 * `looksMistyped`: the check bits disagree, so one symbol is probably wrong; only the server knows.
 */
export function readReceiptCode(input: string): ReadReceiptCode {
  const code = input
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−_.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (code === '') return { ok: false, fault: 'empty' };
  const symbols = [...code].map((symbol) => ALPHABET.indexOf(symbol));
  if (symbols.includes(-1)) return { ok: false, fault: 'characters' };
  if (symbols.length !== LENGTH) return { ok: false, fault: symbols.length < LENGTH ? 'short' : 'long' };
  return { ok: true, code, looksMistyped: ((symbols[LENGTH - 1] ?? 0) & 3) !== checkBits(symbols) };
}

/** The code in five groups, five signs each and six in the last, for reading. */
export function groupReceiptCode(code: string): string[] {
  return [0, 5, 10, 15, 20].map((start) => code.slice(start, start === 20 ? undefined : start + 5));
}
