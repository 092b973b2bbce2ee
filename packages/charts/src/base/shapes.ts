import type { Paint, PathShape, Shape, TextShape } from '../drawing.ts';
import { sizes } from './frame.ts';
import { round } from './scale.ts';

export type Point = readonly [x: number, y: number];

/** Share of the text size from the base line to the optical middle of a line with Chinese and figures. */
const toMiddle = 0.36;

/** A text whose middle line is `y`. */
export function textAt(
  [x, y]: Point,
  text: string,
  style: Partial<Omit<TextShape, 'kind' | 'x' | 'y' | 'text'>> = {},
): TextShape {
  const size = style.size ?? sizes.label;
  const shift = toMiddle * size;
  // A turned text keeps its middle on the point too.
  const turn = ((style.turn ?? 0) * Math.PI) / 180;
  const place = { x: round(x - shift * Math.sin(turn)), y: round(y + shift * Math.cos(turn)) };
  return { kind: 'text', ...place, text, fill: 'ink', ...style, size };
}

/** Lines of a text, centred as a block about `y`. */
export function textBlock(
  [x, y]: Point,
  lines: readonly string[],
  style: Parameters<typeof textAt>[2] & { leading?: number } = {},
): TextShape[] {
  const { leading = Math.round((style.size ?? sizes.label) * 1.25), ...rest } = style;
  const top = y - ((lines.length - 1) * leading) / 2;
  return lines.map((line, i) => textAt([x, top + i * leading], line, rest));
}

export function rect(
  [x, y]: Point,
  [width, height]: Point,
  style: { fill?: Paint; stroke?: Paint; strokeWidth?: number; radius?: number; opacity?: number } = {},
): Shape {
  return {
    kind: 'rect',
    x: round(x),
    y: round(y),
    width: round(Math.max(0, width)),
    height: round(Math.max(0, height)),
    ...style,
  };
}

export function line(
  [x1, y1]: Point,
  [x2, y2]: Point,
  style: { stroke?: Paint; strokeWidth?: number; dash?: string; opacity?: number } = {},
): Shape {
  return {
    kind: 'line',
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    stroke: 'line',
    ...style,
  };
}

/** A path through points. */
export function polyline(
  points: readonly Point[],
  { closed = false, ...style }: Omit<PathShape, 'kind' | 'd'> & { closed?: boolean },
): PathShape {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return { kind: 'path', d: closed && d !== '' ? `${d}Z` : d, ...style };
}

const eighth = Math.PI / 4;

/** An arc, clockwise, angles in radians from 12 o'clock, as cubic pieces of at most an eighth of the circle. */
export function arcPath([cx, cy]: Point, r: number, [from, to]: Point): string {
  const at = (angle: number): Point => [cx + r * Math.sin(angle), cy - r * Math.cos(angle)];
  const pieces = Math.max(1, Math.ceil((to - from) / eighth));
  const step = (to - from) / pieces;
  const handle = (4 / 3) * Math.tan(step / 4) * r;
  const [x0, y0] = at(from);
  const curves = Array.from({ length: pieces }, (_, i) => {
    const [a, b] = [from + i * step, from + (i + 1) * step];
    const [[ax, ay], [bx, by]] = [at(a), at(b)];
    const one = `${round(ax + handle * Math.cos(a))} ${round(ay + handle * Math.sin(a))}`;
    const two = `${round(bx - handle * Math.cos(b))} ${round(by - handle * Math.sin(b))}`;
    return `C${one} ${two} ${round(bx)} ${round(by)}`;
  });
  return `M${round(x0)} ${round(y0)}${curves.join('')}`;
}

/** Hatching of a box: thin lines rising to the right, cut at its edges. */
export function hatch({
  x,
  y,
  width,
  height,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
}): PathShape {
  const gap = 6;
  const strokes: string[] = [];
  for (let c = gap; c < width + height; c += gap) {
    const [x1, y1] = c <= height ? [0, c] : [c - height, height];
    const [x2, y2] = c <= width ? [c, 0] : [width, c - width];
    strokes.push(`M${round(x + x1)} ${round(y + y1)}L${round(x + x2)} ${round(y + y2)}`);
  }
  return {
    kind: 'path',
    d: strokes.join(''),
    fill: 'none',
    stroke: 'lineStrong',
    strokeWidth: 0.8,
    opacity: 0.7,
  };
}

/** A change as a small arrow of 8 × 8 px about a point; flat is a dash. */
export function arrowShape([x, y]: Point, change: 'up' | 'down' | 'flat'): Shape {
  if (change === 'flat') return line([x - 4, y], [x + 4, y], { stroke: 'lineStrong', strokeWidth: 2 });
  const tip = change === 'up' ? -4 : 4;
  const points: Point[] = [
    [x - 4.5, y - tip],
    [x + 4.5, y - tip],
    [x, y + tip],
  ];
  return polyline(points, { closed: true, fill: change === 'up' ? 'lake' : 'brick' });
}
