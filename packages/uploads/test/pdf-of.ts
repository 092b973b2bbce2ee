import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

/** A PDF made by the library that writes our own files; one page per draw. */
export function pdfOf(
  draw: readonly ((pdf: PDFKit.PDFDocument) => void)[],
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const pdf = new PDFDocument({ ...options, autoFirstPage: false });
  const chunks: Buffer[] = [];
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) =>
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks)))),
  );
  for (const each of draw) {
    pdf.addPage();
    each(pdf);
  }
  pdf.end();
  return done;
}

/** A PDF of one page out of raw objects, as old report makers write it; `content` is the page's stream. */
export function rawPdf(content: Uint8Array, { font = '', filter = '' } = {}): Uint8Array {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}${filter}>>\nstream\n${Buffer.from(content).toString('latin1')}\nendstream`,
    font || '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** 宋体 by name only, read through one of Adobe's maps. */
export const songByName = (map: string): string =>
  `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${map}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 80>>>>]>>`;

/** A page of blanks that unpacks to so many bytes. */
export const bombPdf = (bytes: number): Uint8Array =>
  rawPdf(deflateSync(Buffer.alloc(bytes, 0x20), { level: 9 }), { filter: '/Filter/FlateDecode' });
