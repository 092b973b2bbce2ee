/**
 * A UUID version 7 (RFC 9562): 48 bits of time, then chance.
 * `random` gives at least 10 bytes; throws RangeError when it is shorter.
 */
export function uuidV7(nowMs: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('ten random bytes are needed');
  const time = Math.floor(nowMs).toString(16).padStart(12, '0');
  const rest = [...random.slice(0, 10)];
  rest[0] = 0x70 | ((rest[0] ?? 0) & 0x0f);
  rest[2] = 0x80 | ((rest[2] ?? 0) & 0x3f);
  const hex = time + rest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
