import type { City } from './regions.ts';
import { countyCells } from './tile-growth.ts';
import { plannedCells } from './tile-plan.ts';

/**
 * A township drawn as one hexagon with a corner on top. `q`, `r` are axial coordinates, `x`, `y` its centre;
 * the unit is the radius (centre to corner), x grows to the east, y to the south.
 */
export type Tile = {
  code: string;
  countyCode: string;
  name: string;
  q: number;
  r: number;
  x: number;
  y: number;
};
export type Point = { x: number; y: number };

const HALF_WIDTH = Math.sqrt(3) / 2;
/** Corners clockwise from the top, in whole steps of half a width to the east and half a radius to the south. */
const CORNERS = [
  [0, -2],
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
] as const;
/** The neighbour beyond the side that runs from corner i to the next. */
const NEIGHBOURS = [
  [1, -1],
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
] as const;

/**
 * Our own schematic of a city: every township one equal tile, the counties in their compass places. It is no map
 * and holds no boundary data. A drawn plan (`city.tileRows`) is followed when it names exactly the city's
 * townships; otherwise the counties grow around their label points. Pure and deterministic.
 */
export function layoutTiles(city: City): Tile[] {
  const cells = plannedCells(city) ?? countyCells(city);
  return city.counties.flatMap((county) =>
    county.towns.map(({ code, name }) => {
      const { q, r } = cells.get(code) ?? { q: 0, r: 0 };
      return { code, countyCode: county.code, name, q, r, x: HALF_WIDTH * (2 * q + r), y: 1.5 * r };
    }),
  );
}

/** The SVG path of one tile. `radius` below 1 leaves a gap between tiles (default 0.94). */
export function tilePath(tile: Point, radius = 0.94): string {
  const points = CORNERS.map(([x, y]) => ({
    x: tile.x + x * HALF_WIDTH * radius,
    y: tile.y + (y / 2) * radius,
  }));
  return closedPath(points);
}

/**
 * The SVG path of a county's outer border, the union of its tiles.
 * @param options.inset how far inside the tiles' edge the line runs (default 0), so that neighbours stand apart.
 */
export function countyOutline(tiles: Tile[], countyCode: string, options: { inset?: number } = {}): string {
  const loops = borderLoops(tiles.filter((tile) => tile.countyCode === countyCode));
  return loops.map((loop) => closedPath(insetLoop(loop, options.inset ?? 0))).join('');
}

/** The middle of a county's tiles, for its name. Throws RangeError when it has none. */
export function countyCentre(tiles: Tile[], countyCode: string): Point {
  const own = tiles.filter((tile) => tile.countyCode === countyCode);
  if (own.length === 0) throw new RangeError(`no tile of ${countyCode}`);
  const mean = (pick: (tile: Tile) => number) => own.reduce((sum, tile) => sum + pick(tile), 0) / own.length;
  return { x: mean((tile) => tile.x), y: mean((tile) => tile.y) };
}

/** The box around all tiles with a margin (in radii), for `viewBox`. */
export function tileBounds(
  tiles: Tile[],
  margin = 0.5,
): { x: number; y: number; width: number; height: number } {
  if (tiles.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const xs = tiles.map((tile) => tile.x);
  const ys = tiles.map((tile) => tile.y);
  const x = Math.min(...xs) - HALF_WIDTH - margin;
  const y = Math.min(...ys) - 1 - margin;
  return { x, y, width: Math.max(...xs) + HALF_WIDTH + margin - x, height: Math.max(...ys) + 1 + margin - y };
}

/** Sides with no tile of the same county beyond, chained into loops, the county always on the right hand. */
function borderLoops(tiles: Tile[]): Point[][] {
  const own = new Set(tiles.map(({ q, r }) => `${q},${r}`));
  const nextOf = new Map<string, [number, number]>();
  for (const { q, r } of tiles) {
    for (const [side, [dq, dr]] of NEIGHBOURS.entries()) {
      if (own.has(`${q + dq},${r + dr}`)) continue;
      nextOf.set(cornerAt(q, r, side).join(), cornerAt(q, r, side + 1));
    }
  }
  const loops: Point[][] = [];
  for (const start of [...nextOf.keys()]) {
    const loop: Point[] = [];
    for (let at = nextOf.get(start), key = start; at; at = nextOf.get(key)) {
      loop.push({ x: at[0] * HALF_WIDTH, y: at[1] / 2 });
      nextOf.delete(key);
      key = at.join();
    }
    if (loop.length > 0) loops.push(loop);
  }
  return loops;
}

function cornerAt(q: number, r: number, index: number): [number, number] {
  const [x, y] = CORNERS[index % 6] ?? CORNERS[0];
  return [2 * q + r + x, 3 * r + y];
}

/** Each corner moved inwards along the middle of its angle, so that every side moves by `inset`. */
function insetLoop(loop: Point[], inset: number): Point[] {
  return loop.map((point, index) => {
    const before = normal(loop.at(index - 1) ?? point, point);
    const after = normal(point, loop[(index + 1) % loop.length] ?? point);
    const scale = inset / (1 + before.x * after.x + before.y * after.y);
    return { x: point.x + (before.x + after.x) * scale, y: point.y + (before.y + after.y) * scale };
  });
}

/** Unit normal to the right of the way, where the county lies; sides are one radius long. */
function normal(from: Point, to: Point): Point {
  return { x: from.y - to.y, y: to.x - from.x };
}

function closedPath(points: Point[]): string {
  const steps = points.map(({ x, y }) => `${Number(x.toFixed(3))} ${Number(y.toFixed(3))}`);
  return `M${steps.join('L')}Z`;
}
