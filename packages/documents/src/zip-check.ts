import { inflateRawSync } from 'node:zlib';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const stored = 0;
const deflated = 8;

export interface ZipLimits {
  readonly mostEntries: number;
  /** Of all entries together, unpacked. */
  readonly mostBytes: number;
}

/** Looks at one unpacked entry and throws if it does not like it. */
export type LookAtEntry = (content: Buffer) => void;

interface Entry {
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly startsAt: number;
}

function findEnd(zip: Buffer): number {
  const earliest = Math.max(0, zip.length - endBytes - longestComment);
  for (let at = zip.length - endBytes; at >= earliest; at -= 1)
    if (zip.readUInt32LE(at) === endMark) return at;
  throw new RangeError('not a zip file');
}

function listEntries(zip: Buffer, { mostEntries }: ZipLimits): Entry[] {
  const end = findEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > mostEntries) throw new RangeError('too many entries');
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== entryMark) throw new RangeError('a broken directory');
    entries.push({
      method: zip.readUInt16LE(at + 10),
      packedBytes: zip.readUInt32LE(at + 20),
      bytes: zip.readUInt32LE(at + 24),
      startsAt: zip.readUInt32LE(at + 42),
    });
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks one entry and looks that it is no larger than it says. */
function unpackEntry(zip: Buffer, { method, packedBytes, bytes, startsAt }: Entry): Buffer {
  if (zip.readUInt32LE(startsAt) !== localMark) throw new RangeError('a broken entry');
  const from = startsAt + 30 + zip.readUInt16LE(startsAt + 26) + zip.readUInt16LE(startsAt + 28);
  const packed = zip.subarray(from, from + packedBytes);
  if (method === stored) {
    if (packedBytes !== bytes) throw new RangeError('a broken entry');
    return packed;
  }
  if (method !== deflated) throw new RangeError('an unknown method');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) });
}

/**
 * Refuses a zip file that would unpack to more than it may: a few kilobytes can hold gigabytes of zeros.
 * Throws RangeError or a zlib error for anything that is no sound zip file within the limits, or what `look` throws.
 */
export function checkZip(bytes: Uint8Array, limits: ZipLimits, look: LookAtEntry = () => undefined): void {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = listEntries(zip, limits);
  if (entries.reduce((sum, entry) => sum + entry.bytes, 0) > limits.mostBytes)
    throw new RangeError('too large when unpacked');
  for (const entry of entries) look(unpackEntry(zip, entry));
}
