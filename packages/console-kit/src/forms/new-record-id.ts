/**
 * A new UUID version 7 for a record that carries its own id, so that sending it again after a lost answer makes no second one.
 * @param atMs milliseconds since 1970, by the server's clock
 * @param random at least ten random bytes
 */
export function newRecordId(atMs: number, random: Uint8Array): string {
  const hex = [...random.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const time = atMs.toString(16).padStart(12, '0');
  const variant = '89ab'[(random[2] ?? 0) & 3];
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(0, 3)}-${variant}${hex.slice(5, 8)}-${hex.slice(8, 20)}`;
}
