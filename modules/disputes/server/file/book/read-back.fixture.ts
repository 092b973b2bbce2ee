import { inflateRawSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';

const bare = (text: string): string => text.replaceAll(/\s/g, '');

/** The text of each page of a PDF, without any space. */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(Uint8Array.from(bytes));
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return texts;
}

/** Everything written in a Word file, from all of its parts, without any space. */
export function wordText(bytes: Uint8Array): string {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  let text = '';
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    if (name.endsWith('.xml'))
      text += (zip.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8');
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return bare(text.replaceAll(/<[^>]*>/g, ''));
}
