import type { Paint, Shape } from '../drawing.ts';
import { type Point, polyline, rect } from './shapes.ts';

/** Dashes of series 1, 2 …: they part without colour. */
export const dashes = ['', '7 3', '2 3', '9 3 2 3', '4 2'] as const;

type Marker = (at: Point, r: number) => Shape;

const outline = (points: readonly Point[]): Shape => polyline(points, { closed: true });

const forms: readonly Marker[] = [
  ([cx, cy], r) => ({ kind: 'circle', cx, cy, r }),
  ([x, y], r) => rect([x - r, y - r], [2 * r, 2 * r]),
  ([x, y], r) =>
    outline([
      [x, y - 1.25 * r],
      [x + 1.2 * r, y + 0.9 * r],
      [x - 1.2 * r, y + 0.9 * r],
    ]),
  ([x, y], r) =>
    outline([
      [x, y - 1.35 * r],
      [x + 1.35 * r, y],
      [x, y + 1.35 * r],
      [x - 1.35 * r, y],
    ]),
  ([x, y], r) =>
    outline([
      [x, y + 1.25 * r],
      [x + 1.2 * r, y - 0.9 * r],
      [x - 1.2 * r, y - 0.9 * r],
    ]),
];

/** The marker of series 1, 2 …: circle, square, triangle, diamond, triangle down. Hollow when told. */
export function marker(
  place: number,
  at: Point,
  { paint, r = 3.5, hollow = false }: { paint: Paint; r?: number; hollow?: boolean },
): Shape {
  const form = forms[place % forms.length] as Marker;
  return {
    ...form(at, r),
    fill: hollow ? 'surface' : paint,
    stroke: hollow ? paint : 'surface',
    strokeWidth: hollow ? 1.6 : 1,
  } as Shape;
}
