import { inflateRawSync } from 'node:zlib';

/** The files of a zip archive by name, as text: docx and xlsx are such archives. Reads the central directory. */
export function zipEntries(bytes: Uint8Array): Map<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end === -1) throw new RangeError('not a zip archive');
  const entries = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [nameSize, extraSize, commentSize] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + size);
    const nameEnd = at + 46 + (nameSize ?? 0);
    entries.set(
      zip.toString('utf8', at + 46, nameEnd),
      (method === 8 ? inflateRawSync(packed) : packed).toString('utf8'),
    );
    at = nameEnd + (extraSize ?? 0) + (commentSize ?? 0);
  }
  return entries;
}
