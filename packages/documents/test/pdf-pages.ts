import { getDocumentProxy } from 'unpdf';

/** A stretch of text as a reader of the file finds it: points from the bottom left corner. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
}
export interface PdfPage {
  widthPt: number;
  heightPt: number;
  items: PdfText[];
  /** All text without any space. */
  bare: string;
}

export const bare = (text: string): string => text.replace(/\s/g, '');

/** Reads a PDF back, page by page. */
export async function pdfPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(bytes.slice());
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , widthPt = 0, heightPt = 0] = page.view;
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) =>
      'str' in item && item.str !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
        : [],
    );
    pages.push({ widthPt, heightPt, items, bare: bare(items.map((item) => item.text).join('')) });
  }
  return pages;
}

/** Texts that stand on one line, from left to right, joined; lines from top to bottom. */
export function linesOf({ items }: PdfPage): string[] {
  const byLine = new Map<number, PdfText[]>();
  for (const item of items) {
    const y = Math.round(item.y);
    byLine.set(y, [...(byLine.get(y) ?? []), item]);
  }
  return [...byLine.entries()]
    .sort(([a], [b]) => b - a)
    .map(([, line]) =>
      line
        .sort((a, b) => a.x - b.x)
        .map((item) => item.text)
        .join(''),
    );
}
