import { setImmediate as nextTurn } from 'node:timers/promises';
import { type BrokenLine, breakLines, graphemesOf, mayStretch } from './line-breaker.ts';
import { promiseFooter } from './pdf-footer.ts';
import { type Look, type Paper, ptPerMm } from './pdf-paper.ts';

type Align = 'left' | 'center' | 'right';

/** A4 and its margins in mm, as on paper from a browser. */
const sheet = { shortMm: 210, longMm: 297, topMm: 20, bottomMm: 20, sidesMm: 36 } as const;

export interface ParagraphLook extends Look {
  /** Times the size. */
  lineHeight: number;
  align?: Align | 'justify';
  indentChars?: number;
  beforePt?: number;
  afterPt?: number;
  /** Room that must follow on the same page. */
  keepWithPt?: number;
}

/** Where the next block goes: the frame of the current page and how far down it is filled. Points. */
export class PageFlow {
  readonly paper: Paper;
  /** Language of the form being drawn; a book may hold forms of both. */
  locale: Paper['locale'];
  y = 0;
  leftPt = 0;
  topPt: number = sheet.topMm * ptPerMm;
  widthPt = 0;
  bottomPt = 0;
  readonly #bindingMm: number;
  readonly #signal: AbortSignal | undefined;
  #orientation: 'portrait' | 'landscape' = 'portrait';

  /** `bindingMm` moves the text of upright pages to the right, for the thread of a bound volume. */
  constructor(paper: Paper, { bindingMm = 0, signal }: { bindingMm?: number; signal?: AbortSignal } = {}) {
    this.paper = paper;
    this.locale = paper.locale;
    this.#bindingMm = bindingMm;
    this.#signal = signal;
  }

  startPage(orientation: 'portrait' | 'landscape' = 'portrait'): void {
    this.#orientation = orientation;
    const upright = orientation === 'portrait';
    const [widthMm, heightMm] = upright ? [sheet.shortMm, sheet.longMm] : [sheet.longMm, sheet.shortMm];
    this.paper.addPage(orientation);
    this.leftPt = (sheet.sidesMm / 2 + (upright ? this.#bindingMm : 0)) * ptPerMm;
    this.widthPt = (widthMm - sheet.sidesMm) * ptPerMm;
    this.bottomPt = (heightMm - sheet.bottomMm) * ptPerMm;
    this.y = this.topPt;
    promiseFooter(this.paper, { leftPt: this.leftPt, widthPt: this.widthPt });
  }

  nextPage(): void {
    this.startPage(this.#orientation);
  }

  get roomPt(): number {
    return this.bottomPt - this.y;
  }

  get pageRoomPt(): number {
    return this.bottomPt - this.topPt;
  }

  get isAtTop(): boolean {
    return this.y <= this.topPt;
  }

  /** Goes to a new page unless so much room is left; never leaves an empty page behind. */
  ensure(heightPt: number): void {
    if (heightPt > this.roomPt && !this.isAtTop) this.nextPage();
  }

  /** Lets others work, and stops here when the work is no longer wanted. */
  async breathe(): Promise<void> {
    await nextTurn();
    this.#signal?.throwIfAborted();
  }

  lines(text: string, look: Look, { widthPt = this.widthPt, indentChars = 0 } = {}): BrokenLine[] {
    return breakLines(text, {
      widthPt,
      firstIndentPt: indentChars * look.sizePt,
      measure: this.paper.measure(look),
    });
  }

  /** A paragraph over as many pages as it takes, with at least two lines on each side of a break. */
  paragraph(text: string, look: ParagraphLook): void {
    const { beforePt = 0, afterPt = 0, keepWithPt = 0, indentChars = 0 } = look;
    const heightPt = look.sizePt * look.lineHeight;
    const lines = this.lines(text, look, { indentChars });
    if (!this.isAtTop) this.y += beforePt;
    if (keepWithPt > 0) this.ensure(lines.length * heightPt + afterPt + keepWithPt);
    let opens = true;
    let rest = lines;
    while (rest.length > 0) {
      const fits = Math.max(this.isAtTop ? 1 : 0, Math.floor((this.roomPt + 0.01) / heightPt));
      let count = Math.min(rest.length, fits);
      if (count < rest.length && rest.length - count === 1) count -= 1;
      if (count < Math.min(2, rest.length) && !this.isAtTop) count = 0;
      for (const line of rest.slice(0, this.isAtTop ? Math.max(1, count) : count)) {
        this.#line(line, look, opens ? indentChars * look.sizePt : 0);
        opens = line.endsParagraph;
        this.y += heightPt;
        rest = rest.slice(1);
      }
      if (rest.length > 0) this.nextPage();
    }
    this.y += afterPt;
  }

  #line(line: BrokenLine, look: ParagraphLook, indentPt: number): void {
    const { align = 'left' } = look;
    const sparePt = this.widthPt - indentPt - line.widthPt;
    const shift = align === 'center' ? sparePt / 2 : align === 'right' ? sparePt : 0;
    const stretchPt = align === 'justify' && !line.endsParagraph ? stretchOf(line.text, sparePt, look) : 0;
    this.paper.write(line.text, look, {
      x: this.leftPt + indentPt + shift,
      topPt: this.y,
      heightPt: look.sizePt * look.lineHeight,
      stretchPt,
    });
  }
}

/** Room to add at each gap so that the line fills its width; none where it would tear the line apart. */
function stretchOf(text: string, sparePt: number, { sizePt }: Look): number {
  const graphemes = graphemesOf(text);
  const gaps = graphemes.filter(
    (grapheme, i) => i > 0 && mayStretch(graphemes[i - 1] ?? '', grapheme),
  ).length;
  const each = gaps === 0 ? 0 : sparePt / gaps;
  return each <= sizePt / 4 ? Math.max(0, each) : 0;
}
