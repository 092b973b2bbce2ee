/** One laid line; trailing spaces are left out. */
export interface BrokenLine {
  text: string;
  widthPt: number;
  /** The last line of a paragraph is never stretched. */
  endsParagraph: boolean;
}

export interface LineRoom {
  widthPt: number;
  /** First-line indent of every paragraph, 0 unless told. */
  firstIndentPt?: number;
  /** Width of one grapheme in points. */
  measure: (grapheme: string) => number;
}

const noLineStart = new Set([
  ...'，。、；：？！）》〉」』】〕〗］｝”’·・…‥—～々〻ー％‰℃°′″〞．｡､',
  ...',.;:?!)]}%',
  '……',
]);
const noLineEnd = new Set([...'（《〈「『【〔〖［｛“‘￥＄￡＃№', ...'([{$¥£']);
const glueSpaces = new Set(['\u00a0', '\u202f', '\u2060', '\u2007']);
/** Signs that hold a Latin word, a number, an address or a masked number together. */
const joiners = new Set([...'.,:;/_@#&+=~-%*\'"’“”‘()[]{}!?$°']);
const latinWord =
  /^(?![\u2150-\u24ff\uff00-\uffef])(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Bopo}])[\p{L}\p{N}]/u;
const letter = /^\p{L}/u;
const plainText = /^[\u0020-\u007e\u3000-\u3029\u4e00-\u9fff\uff00-\uffef]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff\ufffe\uffff]/g;
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Rounding of summed widths must not push a character to the next line. */
const slackPt = 0.01;

const isLatin = (grapheme: string): boolean => latinWord.test(grapheme);
const holdsTogether = (grapheme: string): boolean => isLatin(grapheme) || joiners.has(grapheme);

/** True for a grapheme that no line may begin with (行首禁则). */
export const isForbiddenAtStart = (grapheme: string): boolean => noLineStart.has(grapheme);
/** True for a grapheme that no line may end with (行末禁则). */
export const isForbiddenAtEnd = (grapheme: string): boolean => noLineEnd.has(grapheme);

/** What a reader sees as one character; the double dash and the double ellipsis of Chinese stay whole. */
export function graphemesOf(text: string): string[] {
  if (plainText.test(text)) return Array.from(text);
  const all: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const doubles = (segment === '—' || segment === '…') && all.at(-1) === segment;
    if (doubles) all[all.length - 1] = segment + segment;
    else all.push(segment);
  }
  return all;
}

/** True where extra room may be put between two neighbours of a justified line. */
export function mayStretch(before: string, after: string): boolean {
  if (after === ' ') return false;
  return before === ' ' || !(holdsTogether(before) && holdsTogether(after));
}

function mayBreakAt(graphemes: readonly string[], at: number): boolean {
  const after = graphemes[at] ?? '';
  const direct = graphemes[at - 1] ?? '';
  if (after === ' ' || glueSpaces.has(after) || glueSpaces.has(direct)) return false;
  let last = at - 1;
  while (graphemes[last] === ' ') last -= 1;
  const before = graphemes[last] ?? '';
  if (noLineStart.has(after) || noLineEnd.has(before)) return false;
  if (direct === ' ') return last >= 0;
  if ((direct === '-' || direct === '/') && letter.test(after)) return true;
  return !(holdsTogether(direct) && holdsTogether(after));
}

/** Where a word wider than the line is cut: as far as it goes, stepping back from forbidden places. */
function emergencyCut(graphemes: readonly string[], start: number, end: number): number {
  for (let cut = end; cut > start + 1; cut -= 1) {
    if (!noLineStart.has(graphemes[cut] ?? '') && !noLineEnd.has(graphemes[cut - 1] ?? '')) return cut;
  }
  return end;
}

function lineEnd(
  graphemes: readonly string[],
  start: number,
  { measure, roomPt }: { measure: LineRoom['measure']; roomPt: number },
): number {
  let usedPt = 0;
  let lastBreak = start;
  for (let at = start; at < graphemes.length; at += 1) {
    const grapheme = graphemes[at] ?? '';
    if (at > start && mayBreakAt(graphemes, at)) lastBreak = at;
    usedPt += measure(grapheme);
    if (grapheme !== ' ' && usedPt > roomPt + slackPt && at > start)
      return lastBreak > start ? lastBreak : emergencyCut(graphemes, start, at);
  }
  return graphemes.length;
}

function breakParagraph(text: string, { widthPt, firstIndentPt = 0, measure }: LineRoom): BrokenLine[] {
  const graphemes = graphemesOf(text);
  const lines: BrokenLine[] = [];
  let start = 0;
  do {
    const roomPt = widthPt - (lines.length === 0 ? firstIndentPt : 0);
    const end = lineEnd(graphemes, start, { measure, roomPt });
    let seen = end;
    while (seen > start && graphemes[seen - 1] === ' ') seen -= 1;
    const shown = graphemes.slice(start, seen);
    lines.push({
      text: shown.join(''),
      widthPt: shown.reduce((sum, grapheme) => sum + measure(grapheme), 0),
      endsParagraph: end >= graphemes.length,
    });
    start = end;
  } while (start < graphemes.length);
  return lines;
}

/**
 * Text as lines of at most `widthPt` points: line ends in the text are kept, Chinese breaks between characters but no
 * line begins with closing punctuation or ends with an opening one, Latin words and numbers stay whole. Only a word
 * wider than the line is cut inside. Rules after 《中文排版需求》 (W3C clreq), section on prohibition at line edges.
 */
export function breakLines(text: string, room: LineRoom): BrokenLine[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .split('\n')
    .flatMap((paragraph) => breakParagraph(paragraph.replace(unprintable, ''), room));
}
