import type { SetFault } from '@xinan/indicators';
import { type Place, tell, type WorkbookFault } from '../fault.ts';
import { checkHints } from './set-faults.ts';

export interface Found extends Place {
  readonly value: string;
}

/** Where each place of the set file stands in the workbook, by JSON pointer. */
export type Places = ReadonlyMap<string, Found>;

export const pointerTo = (base: string, path: readonly (string | number)[]): string =>
  [base, ...path.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');

/** The place itself, else the first place inside it, else the nearest around it. */
export function findPlace(pointer: string, places: Places): Found | undefined {
  const exact = places.get(pointer);
  if (exact) return exact;
  for (const [known, place] of places) if (known.startsWith(`${pointer}/`)) return place;
  const above = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
  return pointer === '' ? undefined : findPlaceAround(above, places);
}

function findPlaceAround(pointer: string, places: Places): Found | undefined {
  const exact = places.get(pointer);
  if (exact || pointer === '') return exact;
  return findPlaceAround(pointer.slice(0, pointer.lastIndexOf('/')), places);
}

/** Cells of one column as runs: `F4:F9,F12`. */
export function runsOf(letter: string, rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${letter}${from}` : `${letter}${from}:${letter}${to}`))
    .join(',');
}

/** Faults of the checks of a set, each at its cell; what is at fault already is not told twice. */
export function placeFaults(
  faults: readonly SetFault[],
  places: Places,
  told: readonly WorkbookFault[],
): WorkbookFault[] {
  const known = new Set(told.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return faults.flatMap(({ pointer, check, message }) => {
    const { sheet, cell, value } = findPlace(pointer, places) ?? { sheet: '', cell: '', value: pointer };
    if (cell !== '' && known.has(`${sheet}!${cell}`)) return [];
    const hint = checkHints[check] ?? message;
    return [{ sheet, cell, value: tell(value), code: `check-${check}`, message, hint }];
  });
}
