const formulaStart = /^[=+\-@\t\r]/;

/** One cell: quoted where needed; text that a spreadsheet would run as a formula gets a leading apostrophe. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A CSV file that Excel opens with Chinese intact (UTF-8 with mark, CRLF). Rows as they are seen, heads first. */
export function toCsv(
  heads: readonly string[],
  rows: readonly (readonly (string | number | null | undefined)[])[],
): string {
  return `\uFEFF${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
