/** A stretch of a text with a marked part, short enough for one line. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const around = 18;

/** The place of a fault with what stands beside it; at the end of the text the marked part is empty. */
export function excerptOf(text: string, { start, end }: { start: number; end: number }): Excerpt {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  return {
    before: `${from > 0 ? '…' : ''}${text.slice(from, start)}`,
    marked: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? '…' : ''}`,
  };
}
