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

const opening = /[（《“‘([]$/;
/** Every Chinese sign for itself; Latin words with their hyphen; space. */
const pieces =
  /[\u2e80-\u9fff\uf900-\uffef\u{20000}-\u{3fffd}“‘]|[^\s\u2e80-\u9fff\uf900-\uffef\u{20000}-\u{3fffd}“‘-]+-?|-|\s+/gu;

/** Pieces between which a line may break: closing signs stay with what they close, opening ones with what follows. */
function piecesOf(text: string): string[] {
  const joined: string[] = [];
  for (const piece of text.match(pieces) ?? []) {
    const before = joined.at(-1);
    if (before !== undefined && (closing.test(piece) || opening.test(before)))
      joined[joined.length - 1] += piece;
    else joined.push(piece);
  }
  return joined;
}

/** Cuts a text to a width and ends it with an ellipsis if anything was lost. */
export function cutText(text: string, { width, size }: Omit<WrapOptions, 'lines'>): string {
  if (textWidth(text, size) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('').trimEnd()}…`, size) > width) signs.pop();
  return signs.length === 0 ? '' : `${signs.join('').trimEnd()}…`;
}

function fill(text: string, { width, size, lines }: WrapOptions): string[] {
  const done: string[] = [];
  let line = '';
  const parts = piecesOf(text.trim());
  for (const [i, part] of parts.entries()) {
    if (textWidth((line + part).trimEnd(), size) <= width) {
      line += part;
      continue;
    }
    if (done.length === lines - 1) {
      done.push(cutText(line + parts.slice(i).join(''), { width, size }));
      return done;
    }
    if (line.trim() !== '') done.push(line.trimEnd());
    line = cutText(part.trimStart(), { width, size });
  }
  if (line.trim() !== '') done.push(line.trimEnd());
  return done;
}

const letters = (text: string): string => text.replace(/\s+/g, '');

/**
 * Breaks a text into lines of a width; every line fits, at most `lines` of them. Lines are made alike long, so that
 * no single character is left for the last one. Empty text has no line.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  let best = fill(text, options);
  if (best.length < 2 || letters(best.join('')) !== letters(text)) return best;
  for (let width = options.width - options.size / 2; width > options.size; width -= options.size / 2) {
    const narrower = fill(text, { ...options, width });
    if (narrower.length > best.length || letters(narrower.join('')) !== letters(text)) return best;
    best = narrower;
  }
  return best;
}

/** Whether a text fits whole into these lines. */
export function fitsInto(text: string, options: WrapOptions): boolean {
  return letters(fill(text, options).join('')) === letters(text);
}
