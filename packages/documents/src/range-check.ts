/** A little more than a whole column. */
const mostCells = 1_100_000;
const mostColumns = 16_384;

const range = /\$?([A-Z]{1,3})\$?(\d{1,10}):\$?([A-Z]{1,3})\$?(\d{1,10})/g;
const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

const cellsIn = (text: string): number =>
  [...text.matchAll(range)].reduce(
    (sum, [, left = '', top, right = '', bottom]) =>
      sum +
      (Math.abs(columnNumber(right) - columnNumber(left)) + 1) * (Math.abs(Number(bottom) - Number(top)) + 1),
    0,
  );

/** Tags or texts that the library unrolls cell by cell. An entity in them would hide the figures from this check. */
function sumCells(xml: string, places: RegExp): number {
  return [...xml.matchAll(places)].reduce((sum, [place]) => {
    if (/&#|CDATA/.test(place)) throw new RangeError('a range in disguise');
    return sum + cellsIn(place);
  }, 0);
}

function checkColumns(xml: string): void {
  for (const [tag] of xml.matchAll(/<col\b[^>]*>/g))
    for (const [, figure] of tag.matchAll(/\b(?:min|max)\s*=\s*["']([^"']*)["']/g))
      if (!(Number(figure) <= mostColumns)) throw new RangeError('columns beyond the sheet');
}

/**
 * Refuses a part of a workbook in which a few letters stand for millions of cells: joined cells and named ranges are
 * unrolled when they are read, columns too. Looks into every part: what a part is called can be disguised.
 * Throws RangeError.
 */
export function checkRanges(content: Buffer): void {
  const xml = content.toString('latin1');
  const names = sumCells(xml, /<definedName\b[^>]*>[^<]*(<!\[CDATA\[)?/g);
  if (names + sumCells(xml, /<mergeCell\b[^>]*>/g) > mostCells)
    throw new RangeError('too many cells in a range');
  checkColumns(xml);
}
