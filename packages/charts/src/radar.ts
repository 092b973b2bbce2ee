import { type ChartFrame, known, saying, sentences, sizes } from './base/frame.ts';
import { legend } from './base/legend.ts';
import { dashes, marker } from './base/markers.ts';
import { textWidth } from './base/measure-text.ts';
import { round } from './base/scale.ts';
import { line, type Point, polyline, textAt, textBlock } from './base/shapes.ts';
import { cutText, wrapText } from './base/wrap-text.ts';
import type { Drawing, Shape } from './drawing.ts';
import { seriesPaint } from './paint.ts';

export interface RadarSeries {
  readonly key: string;
  readonly label: string;
  /** 0–100 by axis; null breaks the line. */
  readonly values: readonly (number | null)[];
}

export interface RadarInput extends ChartFrame {
  /** Three to nine, clockwise from the top. */
  readonly axes: readonly { readonly key: string; readonly label: string }[];
  /** One to five; the first is drawn on top. */
  readonly series: readonly RadarSeries[];
}

/** Limits of a radar that can still be read. */
export const radarLimits = { leastAxes: 3, mostAxes: 9, mostSeries: 5 } as const;

/**
 * A radar with axes fixed at 0–100. A missing axis breaks the line and never counts as 0.
 * Throws RangeError outside `radarLimits`.
 */
export function radar(input: RadarInput): Drawing {
  const { axes, series, width, title, words } = input;
  const { leastAxes, mostAxes, mostSeries } = radarLimits;
  if (axes.length < leastAxes || axes.length > mostAxes)
    throw new RangeError(`a radar has 3 to 9 axes, not ${axes.length}`);
  if (series.length > mostSeries) throw new RangeError(`a radar has at most 5 series, not ${series.length}`);
  const web = webOf(input);
  const key =
    series.length > 1
      ? legend(series.map(legendItem), [8, web.bottom + 6], { width: width - 16, sampleWidth: 34 })
      : null;
  const shapes = [
    ...grid(web, axes.length),
    ...axes.flatMap((_, i) => axisLabel(input, i, web)),
    ...series.map((one, place) => drawSeries(one, place, { web, input })).toReversed(),
    ...(key?.shapes ?? []),
  ];
  const description = sentences(
    series.map((one) => describe(one, input)),
    words,
  );
  return { width, height: round(web.bottom + (key ? key.height + 10 : 0)), title, description, shapes };
}

interface Web {
  readonly centre: Point;
  readonly r: number;
  readonly bottom: number;
  readonly labelWidth: number;
  /** Place of a value on an axis. */
  readonly at: (axis: number, value: number) => Point;
}

const labelSize = (width: number): number => (width < 480 ? sizes.small : sizes.label);

const leading = 14;

function webOf(input: RadarInput): Web {
  const { width, axes } = input;
  const longest = Math.max(...axes.map(({ label }) => textWidth(label, labelSize(width))), 40);
  const labelWidth = Math.min(longest, 150, Math.max(72, width * 0.2));
  const r = Math.max(40, Math.min(width / 2 - labelWidth - 16, 190));
  const most = Math.max(
    ...axes.map((_, i) => {
      const { name, below } = axisLines(input, i, { labelWidth, r });
      return name.length + (below === null ? 0 : 1);
    }),
  );
  const labelHeight = most * (leading + 1) + 16;
  const centre: Point = [width / 2, r + labelHeight];
  const at = (axis: number, value: number): Point => {
    const angle = (2 * Math.PI * axis) / axes.length;
    const reach = (Math.min(100, Math.max(0, value)) / 100) * r;
    return [round(centre[0] + Math.sin(angle) * reach), round(centre[1] - Math.cos(angle) * reach)];
  };
  const lowest = Math.max(...axes.map((_, i) => -Math.cos((2 * Math.PI * i) / axes.length)));
  return { centre, r, bottom: round(centre[1] + r * lowest + labelHeight), labelWidth, at };
}

function grid({ at, centre, r }: Web, axes: number): Shape[] {
  const all = Array.from({ length: axes }, (_, i) => i);
  const rings = [20, 40, 60, 80, 100].map((value) =>
    polyline(
      all.map((axis) => at(axis, value)),
      { closed: true, fill: 'none', stroke: value === 100 ? 'lineStrong' : 'line' },
    ),
  );
  const spokes = all.map((axis) => line(centre, at(axis, 100)));
  const numbers = (r < 110 ? [40, 80] : [0, 20, 40, 60, 80, 100]).map((value) => {
    const [x, y] = at(0, value);
    return textAt([x - 4, y], String(value), { size: 10, anchor: 'end', fill: 'inkSoft' });
  });
  return [...rings, ...spokes, ...numbers];
}

/** Sine and cosine of an axis, clockwise from the top. */
function towards(
  input: RadarInput,
  i: number,
): { sin: number; cos: number; anchor: 'start' | 'middle' | 'end' } {
  const angle = (2 * Math.PI * i) / input.axes.length;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return { sin, cos, anchor: Math.abs(sin) < 0.12 ? 'middle' : sin > 0 ? 'start' : 'end' };
}

/** The name of an axis; below it the value of a lone series, or that nobody has one. */
function axisLines(
  input: RadarInput,
  i: number,
  { labelWidth, r }: Pick<Web, 'labelWidth' | 'r'>,
): { name: string[]; below: string | null } {
  const { axes, series, format, words } = input;
  const middle = towards(input, i).anchor === 'middle';
  // A name above or below ends before the names beside it begin.
  const toNeighbours = 2 * Math.sin((2 * Math.PI) / Math.max(5, axes.length)) * (r + 12) - 12;
  const name = wrapText(axes[i]?.label ?? '', {
    width: middle ? Math.min(labelWidth * 2, toNeighbours) : labelWidth,
    size: labelSize(input.width),
    lines: middle || axes.length > 6 ? 2 : 3,
  });
  const values = series.map((one) => known(one.values[i]));
  const lone = values.length === 1 ? values[0] : undefined;
  if (lone !== undefined && lone !== null)
    return { name, below: cutText(format(lone), { width: labelWidth, size: labelSize(input.width) }) };
  return { name, below: values.length > 0 && values.every((value) => value === null) ? words.noData : null };
}

function axisLabel(input: RadarInput, i: number, web: Web): Shape[] {
  const { sin, cos, anchor } = towards(input, i);
  const { name, below } = axisLines(input, i, web);
  const lines = below === null ? name : [...name, below];
  const [x, y] = [web.centre[0] + sin * (web.r + 12), web.centre[1] - cos * (web.r + 12)];
  // Labels above and below grow away from the web.
  const lift = -cos * (lines.length - 0.4) * 7.5;
  const texts = textBlock([x, y + lift], lines, { anchor, size: labelSize(input.width), leading });
  const hasValue = input.series.some((one) => known(one.values[i]) !== null);
  return texts.map((text, n) =>
    n < name.length ? text : { ...text, bold: hasValue, fill: hasValue ? 'ink' : 'inkSoft' },
  );
}

function drawSeries(one: RadarSeries, place: number, { web, input }: { web: Web; input: RadarInput }): Shape {
  const paint = seriesPaint(place);
  const points = input.axes.map((_, i) => {
    const value = known(one.values[i]);
    return value === null ? null : web.at(i, value);
  });
  const whole = points.flatMap((point) => (point ? [point] : []));
  const stroke = { fill: 'none', stroke: paint, strokeWidth: 2, dash: dashes[place] } as const;
  const lines =
    whole.length === points.length
      ? [polyline(whole, { ...stroke, closed: true })]
      : runsAround(points)
          .filter((run) => run.length > 1)
          .map((run) => polyline(run, stroke));
  const wash: Shape[] =
    input.series.length === 1 && whole.length === points.length
      ? [polyline(whole, { closed: true, fill: paint, opacity: 0.12 })]
      : [];
  const markers = whole.map((at) => marker(place, at, { paint }));
  return {
    kind: 'group',
    key: one.key,
    label: describe(one, input),
    shapes: [...wash, ...lines, ...markers],
  };
}

/** Neighbouring known points; the last axis stands beside the first. At least one must be missing. */
function runsAround(points: readonly (Point | null)[]): Point[][] {
  const start = points.indexOf(null);
  const runs: Point[][] = [[]];
  for (let step = 1; step <= points.length; step++) {
    const point = points[(start + step) % points.length];
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs;
}

function legendItem({ label }: RadarSeries, place: number) {
  const paint = seriesPaint(place);
  return {
    label,
    sample: ([x, y]: Point): Shape[] => [
      { kind: 'line', x1: x, y1: y, x2: x + 34, y2: y, stroke: paint, strokeWidth: 2, dash: dashes[place] },
      marker(place, [x + 17, y], { paint }),
    ],
  };
}

function describe({ label, values }: RadarSeries, { axes, format, words }: RadarInput): string {
  const list = axes.map((axis, i) => {
    const value = known(values[i]);
    return `${axis.label} ${value === null ? words.noData : format(value)}`;
  });
  return saying(label, list.join(words.locale === 'zh' ? '、' : ', '), words);
}
