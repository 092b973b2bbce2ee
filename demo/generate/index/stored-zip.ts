import { crc32 } from 'node:zlib';

/** A fixed stamp, 1 January 2023: the same parts give the same bytes. */
const dosDate = ((2023 - 1980) << 9) | (1 << 5) | 1;
const version = 20;

interface Part {
  readonly name: string;
  readonly text: string;
}

function head({ name, text }: Part): Buffer {
  const size = Buffer.byteLength(text);
  const bytes = Buffer.alloc(22);
  bytes.writeUInt16LE(version, 0);
  bytes.writeUInt16LE(dosDate, 8);
  bytes.writeUInt32LE(crc32(text), 10);
  bytes.writeUInt32LE(size, 14);
  bytes.writeUInt32LE(size, 18);
  return Buffer.concat([bytes, u16(Buffer.byteLength(name)), u16(0)]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** A ZIP file whose parts are stored, not compressed: enough for a small workbook. */
export function storeZip(parts: readonly Part[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const file = Buffer.concat([
      Buffer.from('PK\x03\x04', 'latin1'),
      head(part),
      name,
      Buffer.from(part.text),
    ]);
    directory.push(
      Buffer.concat([
        Buffer.from('PK\x01\x02', 'latin1'),
        u16(version),
        head(part),
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(at),
        name,
      ]),
    );
    files.push(file);
    at += file.length;
  }
  const index = Buffer.concat(directory);
  const count = u16(parts.length);
  return Buffer.concat([
    ...files,
    index,
    Buffer.from('PK\x05\x06', 'latin1'),
    u16(0),
    u16(0),
    count,
    count,
    u32(index.length),
    u32(at),
    u16(0),
  ]);
}
