import { trendView } from '@xinan/ui/trend-view';
import { type ChartFrame, known, sentences } from './base/frame.ts';
import type { Drawing, Shape } from './drawing.ts';

export interface SparklineInput extends ChartFrame {
  /** px, 32 unless told. */
  readonly height?: number;
  /** Oldest first; null leaves a hole. */
  readonly values: readonly (number | null)[];
  /** Names of the values, for the ear only. */
  readonly labels?: readonly string[];
  /** The scale's own ends; those of the values unless told. */
  readonly range?: readonly [least: number, most: number];
}

/** A small line without words, its last known value marked; the number stands beside it on the page. */
export function sparkline({
  width,
  height = 32,
  values,
  labels,
  range,
  title,
  words,
  format,
}: SparklineInput): Drawing {
  const points = values.map((value, at) => ({ at, value: heldIn(known(value), range) }));
  const { line, dots } = trendView(points, { width, height, padding: 5, range });
  const last = dots.at(-1);
  const shapes: Shape[] = [];
  if (line !== '') shapes.push({ kind: 'path', d: line, fill: 'none', stroke: 'lake', strokeWidth: 1.75 });
  // A lone measurement between holes has no line: it would vanish without a dot.
  const alone = dots.filter(
    ({ index }) => points[index - 1]?.value == null && points[index + 1]?.value == null,
  );
  for (const { x, y } of alone) shapes.push({ kind: 'circle', cx: x, cy: y, r: 1.5, fill: 'lake' });
  if (last) shapes.push({ kind: 'circle', cx: last.x, cy: last.y, r: 3, fill: 'lake', stroke: 'surface' });
  const said = points.map(
    ({ value }, i) =>
      `${labels?.[i] ?? i + 1} ${value === null ? words.noData : format(values[i] as number)}`,
  );
  return { width, height, title, description: sentences(said, words), shapes };
}

function heldIn(value: number | null, range: SparklineInput['range']): number | null {
  return value === null || !range ? value : Math.min(range[1], Math.max(range[0], value));
}
