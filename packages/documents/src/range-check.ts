/** A little more than a whole column. */
const mostCells = 1_100_000;
const mostColumns = 16_384;

const range = /\$?([A-Z]{1,3})\$?(\d{1,10}):\$?([A-Z]{1,3})\$?(\d{1,10})/gi;
/** Inside a tag; a quoted value may hold the sign that ends tags. */
const inside = `(?:"[^"]*"|'[^']*'|[^>"'])*`;
const mergeTags = new RegExp(`<mergeCell\\b${inside}>`, 'g');
const columnTags = new RegExp(`<col\\b${inside}>`, 'g');
const namedRanges = new RegExp(`<definedName\\b${inside}>[^<]*(?:<[!?])?`, 'g');
/** Ways to write a range so that its figures are not seen: entities, comments, sections in the middle of it. */
const disguise = /&#|<[!?]$/;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

const cellsIn = (text: string): number =>
  [...text.matchAll(range)].reduce(
    (sum, [, left = '', top, right = '', bottom]) =>
      sum +
      (Math.abs(columnNumber(right) - columnNumber(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1),
    0,
  );

function sumCells(xml: string, places: RegExp): number {
  return [...xml.matchAll(places)].reduce((sum, [place]) => {
    if (disguise.test(place)) throw new RangeError('a range in disguise');
    return sum + cellsIn(place);
  }, 0);
}

function checkColumns(xml: string): void {
  for (const [tag] of xml.matchAll(columnTags))
    for (const [, figure] of tag.matchAll(/\b(?:min|max)\s*=\s*["']([^"']*)["']/g))
      if (!(Number(figure) <= mostColumns)) throw new RangeError('columns beyond the sheet');
}

/**
 * Makes the check of one workbook, part by part: it refuses one in which a few letters stand for millions of cells.
 * Joined cells and named ranges are unrolled when they are read, columns too. It looks into every part: what a part
 * is called can be disguised. Throws RangeError.
 */
export function rangeCheck(): (content: Buffer) => void {
  let cells = 0;
  return (content) => {
    const xml = content.toString('latin1');
    cells += sumCells(xml, namedRanges) + sumCells(xml, mergeTags);
    if (cells > mostCells) throw new RangeError('too many cells in a range');
    checkColumns(xml);
  };
}
