import { textWidth } from './measure-text.ts';

export interface WrapOptions {
  /** Most width of a line in px. */
  readonly width: number;
  /** Text size in px. */
  readonly size: number;
  /** What does not fit into so many lines is cut with an ellipsis. */
  readonly lines: number;
}

const closing = /^[，。、；：！？）》”’·,.;:!?)%]/;

/** Pieces between which a line may break: Latin words, and every Chinese character with the closing sign after it. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(
    /[\u2e80-\u9fff\uf900-\uffef\u{20000}-\u{3fffd}“‘]|[^\s\u2e80-\u9fff\uf900-\uffef\u{20000}-\u{3fffd}“‘-]+-?|-|\s+/gu,
  ) ?? [])
    if (closing.test(piece) && pieces.length > 0) pieces[pieces.length - 1] += piece;
    else pieces.push(piece);
  return pieces;
}

/** Cuts a text to a width and ends it with an ellipsis if anything was lost. */
export function cutText(text: string, { width, size }: Omit<WrapOptions, 'lines'>): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('').trimEnd()}…`, size) > width) signs.pop();
  return signs.length === 0 ? '' : `${signs.join('').trimEnd()}…`;
}

/** Breaks a text into lines of a width; every line fits, at most `lines` of them. Empty text has no line. */
export function wrapText(text: string, { width, size, lines }: WrapOptions): string[] {
  const done: string[] = [];
  let line = '';
  const pieces = piecesOf(text.trim());
  for (const [i, piece] of pieces.entries()) {
    if (textWidth((line + piece).trimEnd(), size) <= width) {
      line += piece;
      continue;
    }
    if (done.length === lines - 1) {
      done.push(cutText(line + pieces.slice(i).join(''), { width, size }));
      return done;
    }
    if (line.trim() !== '') done.push(line.trimEnd());
    line = cutText(piece.trimStart(), { width, size });
  }
  if (line.trim() !== '') done.push(line.trimEnd());
  return done;
}

/** Whether a text fits whole into these lines. */
export function fitsInto(text: string, options: WrapOptions): boolean {
  const letters = (one: string) => one.replace(/\s+/g, '');
  return letters(wrapText(text, options).join('')) === letters(text);
}
