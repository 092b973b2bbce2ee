import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { graphemesOf, mayStretch } from './line-breaker.ts';
import type { Faces, Weight } from './pdf-faces.ts';

export const ptPerMm = 72 / 25.4;

/** `spacingEm` is put between the characters of titles. */
export interface Look {
  sizePt: number;
  weight?: Weight;
  color?: string;
  spacingEm?: number;
}

/** Where a line stands: `topPt` and `heightPt` are its box, `stretchPt` what justifying adds at each gap. */
export interface Spot {
  x: number;
  topPt: number;
  heightPt: number;
  stretchPt?: number;
}

interface PaperInfo {
  locale: 'zh' | 'en';
  title: string;
  author: string;
}

/** Part of the em above the baseline in a Chinese square. */
const ascentEm = 0.88;
const black = '#000';

/** The PDF being written: pages, text in the right face, lines. Points, from the top left corner. */
export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly locale: 'zh' | 'en';
  readonly #faces: Faces;
  readonly #late: { page: number; draw: (totalPages: number) => void }[] = [];
  #pages = 0;

  constructor(faces: Faces, { locale, title, author }: PaperInfo) {
    this.#faces = faces;
    this.locale = locale;
    this.doc = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      displayTitle: true,
      lang: locale === 'zh' ? 'zh-CN' : 'en',
      info: { Title: title, Author: author },
    });
    for (const [name, bytes] of Object.entries(faces.bytes)) this.doc.registerFont(name, bytes);
  }

  /** Number of the page being written, from 1. */
  get page(): number {
    return this.#pages;
  }

  addPage(orientation: 'portrait' | 'landscape'): void {
    this.doc.addPage({ size: 'A4', layout: orientation, margin: 0 });
    this.#pages += 1;
  }

  /** Draws on the current page once the number of pages is known. */
  later(draw: (totalPages: number) => void): void {
    this.#late.push({ page: this.#pages, draw });
  }

  measure({ sizePt, weight = 'regular', spacingEm = 0 }: Look): (grapheme: string) => number {
    return (grapheme) => (this.#faces.widthEm(grapheme, weight) + spacingEm) * sizePt;
  }

  widthOf(text: string, look: Look): number {
    const measure = this.measure(look);
    return graphemesOf(text).reduce((sum, grapheme) => sum + measure(grapheme), 0);
  }

  /** Writes one line of text. */
  write(text: string, look: Look, spot: Spot): void {
    const { sizePt, weight = 'regular', color = black, spacingEm = 0 } = look;
    const baseline = spot.topPt + (spot.heightPt - sizePt) / 2 + ascentEm * sizePt;
    let x = spot.x;
    for (const piece of stretchPieces(text, spot.stretchPt ?? 0)) {
      const spacingPt = spacingEm * sizePt + piece.stretchPt;
      for (const run of this.#faces.runsOf(piece.text, weight)) {
        if (run.actualText !== undefined) this.doc.markContent('Span', { actual: run.actualText });
        this.doc
          .font(run.face)
          .fontSize(sizePt)
          .fillColor(color)
          .text(run.text, x, baseline, {
            lineBreak: false,
            baseline: 'alphabetic',
            characterSpacing: spacingPt,
            // Without features the engine keeps what it has laid out.
            ...(run.features.length > 0 ? { features: run.features } : {}),
          });
        if (run.actualText !== undefined) this.doc.endMarkedContent();
        x += this.widthOf(run.text, look) + graphemesOf(run.text).length * piece.stretchPt;
      }
      x += piece.afterPt;
    }
  }

  rule(from: { x: number; y: number }, to: { x: number; y: number }, widthPt = 0.5): void {
    this.doc.lineWidth(widthPt).strokeColor(black).moveTo(from.x, from.y).lineTo(to.x, to.y).stroke();
  }

  box(x: number, y: number, { widthPt, heightPt }: { widthPt: number; heightPt: number }): void {
    this.doc.lineWidth(0.5).strokeColor(black).rect(x, y, widthPt, heightPt).stroke();
  }

  /** Draws what waited for the number of pages and closes the file. */
  async finish(): Promise<Uint8Array> {
    for (const { page, draw } of this.#late) {
      this.doc.switchToPage(page - 1);
      draw(this.#pages);
    }
    const bytes = buffer(this.doc);
    this.doc.end();
    return new Uint8Array(await bytes);
  }
}

/** Pieces with the same room between their characters: stretched Chinese, and Latin words left alone. */
function stretchPieces(
  text: string,
  stretchPt: number,
): { text: string; stretchPt: number; afterPt: number }[] {
  if (stretchPt === 0) return [{ text, stretchPt: 0, afterPt: 0 }];
  const graphemes = graphemesOf(text);
  const pieces: { text: string; stretchPt: number; afterPt: number }[] = [];
  let word = '';
  graphemes.forEach((grapheme, i) => {
    const next = graphemes[i + 1];
    word += grapheme;
    if (next !== undefined && !mayStretch(grapheme, next)) return;
    const last = pieces.at(-1);
    const single = word === grapheme;
    if (single && last && last.stretchPt > 0) last.text += word;
    else pieces.push({ text: word, stretchPt: single ? stretchPt : 0, afterPt: single ? 0 : stretchPt });
    word = '';
  });
  return pieces;
}
