import { Readable } from 'node:stream';
import { createInflateRaw, inflateRaw } from 'node:zlib';
import { promisify } from 'node:util';

const inflate = promisify(inflateRaw);

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endBytes = 22;
const longestComment = 65_535;
const stored = 0;
const deflated = 8;
const encryptedFlag = 1;

export interface ZipLimits {
  readonly mostEntries: number;
  /** Of all entries together, unpacked. */
  readonly mostBytes: number;
  /** Unpacked to packed, asked only of archives that unpack to more than 10 MB. */
  readonly mostRatio: number;
}

export const officeLimits: ZipLimits = { mostEntries: 5_000, mostBytes: 200_000_000, mostRatio: 250 };

/** Why an archive is not read. */
export class ZipFault extends Error {
  readonly reason: 'broken' | 'bomb' | 'encrypted' | 'two_in_one';

  constructor(reason: ZipFault['reason'], options?: ErrorOptions) {
    super(reason, options);
    this.reason = reason;
  }
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly headerAt: number;
  readonly startsAt: number;
}

/** A sound archive: every entry lies where the directory says and is as large as it says. */
export interface ZipArchive {
  readonly names: readonly string[];
  readonly bytesOf: (name: string) => number;
  /** Throws ZipFault 'broken' for a name that is not there. */
  readonly read: (name: string) => Promise<Buffer>;
}

const view = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Whether an archive's directory stands at the end of these bytes, whatever they begin with. */
export function endsAsZip(bytes: Uint8Array): boolean {
  const file = view(bytes);
  const tail = file.subarray(Math.max(0, file.length - endBytes - longestComment));
  return tail.includes('PK\x05\x06', 0, 'latin1') && file.includes('PK\x01\x02', 0, 'latin1');
}

function readEntry(zip: Buffer, at: number, directoryAt: number): Entry {
  if (zip.readUInt32LE(at) !== entryMark) throw new ZipFault('broken');
  if (zip.readUInt16LE(at + 8) & encryptedFlag) throw new ZipFault('encrypted');
  const nameBytes = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28));
  const headerAt = zip.readUInt32LE(at + 42);
  if (headerAt + 30 > directoryAt || zip.readUInt32LE(headerAt) !== localMark) throw new ZipFault('broken');
  if (zip.readUInt16LE(headerAt + 6) & encryptedFlag) throw new ZipFault('encrypted');
  const localNameEnd = headerAt + 30 + zip.readUInt16LE(headerAt + 26);
  // Two readers that trust different names would see different files.
  if (!zip.subarray(headerAt + 30, localNameEnd).equals(nameBytes)) throw new ZipFault('two_in_one');
  const entry = {
    name: nameBytes.toString('utf8'),
    method: zip.readUInt16LE(at + 10),
    packedBytes: zip.readUInt32LE(at + 20),
    bytes: zip.readUInt32LE(at + 24),
    headerAt,
    startsAt: localNameEnd + zip.readUInt16LE(headerAt + 28),
  };
  const isKnown = entry.method === deflated || (entry.method === stored && entry.packedBytes === entry.bytes);
  if (!isKnown || entry.startsAt + entry.packedBytes > directoryAt) throw new ZipFault('broken');
  return entry;
}

function listEntries(zip: Buffer, { mostEntries }: ZipLimits): Entry[] {
  const end = zip.length - endBytes;
  if (end < 0 || zip.readUInt32LE(0) !== localMark) throw new ZipFault('broken');
  // Office writes no comment: what follows the directory is another file, or half of one.
  if (zip.readUInt32LE(end) !== endMark) throw new ZipFault(endsAsZip(zip) ? 'two_in_one' : 'broken');
  const count = zip.readUInt16LE(end + 10);
  if (count > mostEntries) throw new ZipFault('bomb');
  const directoryAt = zip.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  let at = directoryAt;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end) throw new ZipFault('broken');
    entries.push(readEntry(zip, at, directoryAt));
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  if (at !== end) throw new ZipFault('broken');
  return entries;
}

function checkNames(entries: readonly Entry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size !== entries.length) throw new ZipFault('two_in_one');
  for (const name of names)
    if (/\p{Cc}|\\|^\/|(^|\/)\.\.(\/|$)/u.test(name)) throw new ZipFault('two_in_one');
}

function checkSizes(entries: readonly Entry[], limits: ZipLimits): void {
  const inOrder = entries.toSorted((a, b) => a.headerAt - b.headerAt);
  // Entries that share bytes are how a small archive unpacks to terabytes.
  if (inOrder.some((entry, i) => entry.headerAt < endOf(inOrder[i - 1]))) throw new ZipFault('bomb');
  const bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packedBytes, 1);
  if (bytes > limits.mostBytes || (bytes > 10_000_000 && bytes / packed > limits.mostRatio))
    throw new ZipFault('bomb');
}

const endOf = (entry: Entry | undefined): number => (entry ? entry.startsAt + entry.packedBytes : 0);

const packedOf = (zip: Buffer, { startsAt, packedBytes }: Entry) =>
  zip.subarray(startsAt, startsAt + packedBytes);

/** Unpacks without keeping anything, and stops where an entry grows beyond what it says. */
async function checkEntry(zip: Buffer, entry: Entry): Promise<void> {
  if (entry.method === stored) return;
  let bytes = 0;
  for await (const chunk of Readable.from([packedOf(zip, entry)]).pipe(createInflateRaw())) {
    bytes += (chunk as Buffer).length;
    if (bytes > entry.bytes) throw new ZipFault('bomb');
  }
  if (bytes !== entry.bytes) throw new ZipFault('broken');
}

/** Anything a parser may throw over broken bytes is the archive's fault. */
async function blamed<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw cause instanceof ZipFault ? cause : new ZipFault('broken', { cause });
  }
}

/** Opens a zip archive that is sound throughout. Throws ZipFault for every other. */
export const openZip = (bytes: Uint8Array, limits: ZipLimits = officeLimits): Promise<ZipArchive> =>
  blamed(async () => {
    const zip = view(bytes);
    const entries = listEntries(zip, limits);
    checkNames(entries);
    checkSizes(entries, limits);
    for (const entry of entries) await checkEntry(zip, entry);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    const find = (name: string): Entry => {
      const entry = byName.get(name);
      if (!entry) throw new ZipFault('broken');
      return entry;
    };
    const read = async (entry: Entry): Promise<Buffer> =>
      entry.method === stored
        ? packedOf(zip, entry)
        : inflate(packedOf(zip, entry), { maxOutputLength: Math.max(1, entry.bytes) });
    return {
      names: entries.map(({ name }) => name),
      bytesOf: (name) => find(name).bytes,
      read: (name) => blamed(() => read(find(name))),
    };
  });
