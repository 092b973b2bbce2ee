import type { TextLine } from './read-parts.ts';

const separators = [',', '\t', ';', '，'];

/** The sign that parts the first line most often. */
function separatorOf(text: string): string {
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  const counts = separators.map((sign) => first.split(sign).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Rows of a csv file with cells parted by tabs; quoted cells may hold the separator and line breaks. */
export function csvLines(text: string): TextLine[] {
  const separator = separatorOf(text);
  const lines: TextLine[] = [];
  let [cell, row, number, quoted] = ['', '', 1, false];
  const endRow = () => {
    const line = row + cell;
    if (line.trim() !== '') lines.push({ number, text: line });
    [cell, row] = ['', ''];
    number += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"' && quoted && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += /\s/.test(sign) ? ' ' : sign;
    else if (sign === separator) {
      row += `${cell}\t`;
      cell = '';
    } else if (sign === '\n' || (sign === '\r' && text.charAt(at + 1) !== '\n')) endRow();
    else if (sign !== '\r') cell += sign;
  }
  endRow();
  return lines;
}
