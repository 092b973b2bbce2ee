import type { City, County } from './regions.ts';

/** A place in the hexagon lattice, axial coordinates. */
export type Cell = { q: number; r: number };

const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const;
const ROW_HEIGHT = Math.sqrt(3) / 2;
const WIDEN = 1.12;
const ATTEMPTS = 60;

const keyOf = ({ q, r }: Cell) => `${q},${r}`;
const neighboursOf = ({ q, r }: Cell): Cell[] => STEPS.map(([dq, dr]) => ({ q: q + dq, r: r + dr }));

/**
 * Cells without a plan: counties start at their label points and take turns to claim the free neighbouring cell
 * nearest to their start. The first townships by code, the seat, come to stand in the middle. When a county is
 * walled in or closes around another, everything is tried again with the labels farther apart; at last the counties
 * move together.
 */
export function countyCells(city: City): Map<string, Cell> {
  const counties = city.counties.filter((county) => county.towns.length > 0);
  let spread = firstSpread(counties);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const growths = grow(counties, spread);
    if (growths?.every(({ cells }) => isSolid(cells)))
      return new Map(pullTogether(growths).flatMap(assignTowns));
    spread *= WIDEN;
  }
  throw new RangeError('county labels are too close to each other to lay out tiles');
}

/** Whether nothing is enclosed: from outside, every cell around them can be reached past them. */
function isSolid(cells: readonly Cell[]): boolean {
  const own = new Set(cells.map(keyOf));
  const rows = cells.map(({ r }) => r);
  const columns = cells.map(({ q }) => q);
  const [top, bottom] = [Math.min(...rows) - 1, Math.max(...rows) + 1];
  const [left, right] = [Math.min(...columns) - 1, Math.max(...columns) + 1];
  const inside = ({ q, r }: Cell) => q >= left && q <= right && r >= top && r <= bottom;
  const reached = new Map([[`${left},${top}`, { q: left, r: top }]]);
  for (const cell of reached.values())
    for (const next of neighboursOf(cell))
      if (inside(next) && !own.has(keyOf(next))) reached.set(keyOf(next), next);
  return reached.size + own.size === (right - left + 1) * (bottom - top + 1);
}

/** Lattice steps per degree of latitude at which the closest pair of counties, as discs, just touch. */
function firstSpread(counties: County[]): number {
  const points = counties.map((county) => project(county, 1));
  const radii = counties.map((county) => Math.sqrt((county.towns.length * ROW_HEIGHT) / Math.PI));
  const wanted = counties.flatMap((_, i) =>
    counties.slice(0, i).map((__, j) => {
      const [a, b] = [points[i] ?? { x: 0, y: 0 }, points[j] ?? { x: 0, y: 0 }];
      return ((radii[i] ?? 0) + (radii[j] ?? 0)) / Math.max(Math.hypot(a.x - b.x, a.y - b.y), 0.01);
    }),
  );
  return Math.max(1, ...wanted) * 0.7;
}

/** The label as a point in lattice steps, east and south, with degrees of longitude shortened by latitude. */
function project({ label }: County, spread: number): { x: number; y: number } {
  const [longitude = 0, latitude = 0] = label;
  return { x: longitude * Math.cos((latitude * Math.PI) / 180) * spread, y: -latitude * spread };
}

type Growth = { county: County; seat: { x: number; y: number }; cells: Cell[] };

function grow(counties: County[], spread: number): Growth[] | null {
  const taken = new Set<string>();
  const growths: Growth[] = counties.map((county) => ({ county, seat: project(county, spread), cells: [] }));
  for (const growth of growths) {
    const cell = nearestCell(growth.seat);
    if (taken.has(keyOf(cell))) return null;
    taken.add(keyOf(cell));
    growth.cells.push(cell);
  }
  for (let next = hungriest(growths); next; next = hungriest(growths)) {
    const cell = closestFree(next, taken);
    if (!cell) return null;
    taken.add(keyOf(cell));
    next.cells.push(cell);
  }
  return growths;
}

/** The county that has the smallest part of its tiles, `undefined` when all are full. */
function hungriest(growths: Growth[]): Growth | undefined {
  const part = ({ county, cells }: Growth) => cells.length / county.towns.length;
  const [first] = growths.filter((growth) => part(growth) < 1).sort((a, b) => part(a) - part(b));
  return first;
}

function closestFree({ cells, seat }: Growth, taken: Set<string>): Cell | undefined {
  const [closest] = cells
    .flatMap(neighboursOf)
    .filter((cell) => !taken.has(keyOf(cell)))
    .sort((a, b) => distance(a, seat) - distance(b, seat) || a.r - b.r || a.q - b.q);
  return closest;
}

/** Counties moved as wholes towards the middle, nearest first, until they touch: no overlap, compass order kept. */
function pullTogether(growths: Growth[]): Growth[] {
  const mean = (pick: (growth: Growth) => number) =>
    growths.reduce((sum, growth) => sum + pick(growth), 0) / Math.max(growths.length, 1);
  const middle = { x: mean(({ seat }) => seat.x), y: mean(({ seat }) => seat.y) };
  const gap = ({ seat }: Growth) => Math.hypot(seat.x - middle.x, seat.y - middle.y);
  const taken = new Set(growths.flatMap(({ cells }) => cells.map(keyOf)));
  return [...growths]
    .sort((a, b) => gap(a) - gap(b))
    .map((growth) => {
      let current = growth;
      for (const cell of growth.cells) taken.delete(keyOf(cell));
      for (let next: Growth | undefined = current; next; ) {
        current = next;
        next = STEPS.map((step) => moved(current, step))
          .filter(
            (option) => gap(option) < gap(current) && !option.cells.some((cell) => taken.has(keyOf(cell))),
          )
          .sort((a, b) => gap(a) - gap(b))[0];
      }
      for (const cell of current.cells) taken.add(keyOf(cell));
      return current;
    });
}

function moved({ county, seat, cells }: Growth, [dq, dr]: readonly [number, number]): Growth {
  return {
    county,
    seat: { x: seat.x + dq + dr / 2, y: seat.y + dr * ROW_HEIGHT },
    cells: cells.map(({ q, r }) => ({ q: q + dq, r: r + dr })),
  };
}

function assignTowns({ county, seat, cells }: Growth): [string, Cell][] {
  const byDistance = [...cells].sort(
    (a, b) => distance(a, seat) - distance(b, seat) || a.r - b.r || a.q - b.q,
  );
  const byCode = county.towns.map((town) => town.code).sort();
  return byDistance.flatMap((cell, index): [string, Cell][] => {
    const code = byCode[index];
    return code === undefined ? [] : [[code, cell]];
  });
}

function distance({ q, r }: Cell, seat: { x: number; y: number }): number {
  return Math.hypot(q + r / 2 - seat.x, r * ROW_HEIGHT - seat.y);
}

function nearestCell(point: { x: number; y: number }): Cell {
  const r = Math.round(point.y / ROW_HEIGHT);
  return { q: Math.round(point.x - r / 2), r };
}
