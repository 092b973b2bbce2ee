import type { City } from './regions.ts';
import type { Cell } from './tile-growth.ts';

/**
 * Cells by township code after the drawn plan, or `null` unless it names every township of the counties exactly
 * once. Rows of the plan with an odd index stand half a cell to the right.
 */
export function plannedCells(city: City): Map<string, Cell> | null {
  if (!city.tileRows) return null;
  const { codePrefix, rows } = city.tileRows;
  const cells = new Map<string, Cell>();
  for (const [row, line] of rows.entries()) {
    for (const [column, token] of line.split(' ').entries()) {
      if (token.startsWith('-')) continue;
      if (cells.has(codePrefix + token)) return null;
      cells.set(codePrefix + token, { q: column - Math.floor(row / 2), r: row });
    }
  }
  const codes = city.counties.flatMap((county) => county.towns.map((town) => town.code));
  return codes.length === cells.size && codes.every((code) => cells.has(code)) ? cells : null;
}
