import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory says of the unpacked size; the truth unless said. */
  readonly saysBytes?: number;
  /** The name before the content, where it is another than in the directory. */
  readonly localName?: string;
  readonly flags?: number;
}

function localOf({ name, content, localName = name, flags = 0 }: ZipPart): Buffer {
  const packed = deflateRawSync(Buffer.from(content));
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt16LE(Buffer.byteLength(localName), 26);
  return Buffer.concat([header, Buffer.from(localName), packed]);
}

function entryOf(part: ZipPart, at: number, localBytes: number): Buffer {
  const { name, content, saysBytes = Buffer.from(content).length, localName = name, flags = 0 } = part;
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(localBytes - 30 - Buffer.byteLength(localName), 20);
  entry.writeUInt32LE(saysBytes, 24);
  entry.writeUInt16LE(Buffer.byteLength(name), 28);
  entry.writeUInt32LE(at, 42);
  return Buffer.concat([entry, Buffer.from(name)]);
}

/** A zip archive of these parts, sound or not. `shareFirst`: every entry points at the first one's content. */
export function zipOf(parts: readonly ZipPart[], { shareFirst = false } = {}): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const local = shareFirst && locals[0] ? locals[0] : localOf(part);
    entries.push(entryOf(part, shareFirst ? 0 : at, local.length));
    if (shareFirst && locals[0]) continue;
    locals.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, directory, end]);
}

const main = 'application/vnd.openxmlformats-officedocument';
const typesOf = (override: string) =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/main.xml" ContentType="${override}"/></Types>`;

export const wordMain = `${main}.wordprocessingml.document.main+xml`;
export const excelMain = `${main}.spreadsheetml.sheet.main+xml`;

/** The parts of a small Word file with this body, and more. */
export const wordParts = (body: string, more: readonly ZipPart[] = [], type = wordMain): ZipPart[] => [
  { name: '[Content_Types].xml', content: typesOf(type) },
  { name: 'word/document.xml', content: `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` },
  ...more,
];

/** The parts of a workbook: sheets by name with their XML rows, and more. */
export const excelParts = (
  sheets: readonly { readonly name: string; readonly rows: string; readonly state?: string }[],
  more: readonly ZipPart[] = [],
): ZipPart[] => [
  { name: '[Content_Types].xml', content: typesOf(excelMain) },
  {
    name: 'xl/workbook.xml',
    content: `<workbook xmlns:r="r"><sheets>${sheets.map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships>${sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
  },
  ...sheets.map(({ rows }, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    content: `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })),
  ...more,
];
