/** One measurement. `at` in any rising unit (ms of the epoch is usual); `null` leaves an honest hole in the line. */
export interface TrendPoint {
  at: number;
  value: number | null;
}

export interface TrendBox {
  /** px */
  width: number;
  /** px */
  height: number;
  /** Space kept free on all sides in px, 8 unless told: the dots need it. */
  padding?: number;
  /** The scale's own ends. Give them, or a small change will look like a big one. */
  range?: readonly [least: number, most: number];
}

export interface TrendDot {
  x: number;
  y: number;
  /** Place in the input. */
  index: number;
}

export interface TrendView {
  /** SVG path of the line, '' when there is nothing to draw. */
  line: string;
  /** SVG path of the soft ground below the line. */
  area: string;
  dots: TrendDot[];
  /** Height of the mean of all values, undefined when there is none. */
  meanY: number | undefined;
}

const round = (px: number): number => Math.round(px * 100) / 100;

/** Splits at the holes and keeps each dot's place in the input. */
function runsOf(
  points: readonly TrendPoint[],
  place: (at: number, value: number) => [number, number],
): TrendDot[][] {
  const runs: TrendDot[][] = [[]];
  points.forEach(({ at, value }, index) => {
    if (value === null) {
      runs.push([]);
      return;
    }
    const [x, y] = place(at, value);
    runs.at(-1)?.push({ x: round(x), y: round(y), index });
  });
  return runs.filter((run) => run.length > 0);
}

/** Tangents of a monotone cubic (Fritsch and Carlson 1980): the curve never shows a peak that was not measured. */
function tangentsOf(dots: readonly TrendDot[]): number[] {
  const slopes = dots.slice(1).map((dot, i) => {
    const before = dots[i] ?? dot;
    return (dot.y - before.y) / (dot.x - before.x || 1);
  });
  return dots.map((_, i) => {
    const left = slopes[i - 1] ?? slopes[i] ?? 0;
    const right = slopes[i] ?? left;
    if (left * right <= 0) return 0;
    return (2 * left * right) / (left + right);
  });
}

function curveOf(dots: readonly TrendDot[]): string {
  const tangents = tangentsOf(dots);
  const [first] = dots;
  if (first === undefined) return '';
  const pieces = dots.slice(1).map((dot, i) => {
    const before = dots[i] ?? dot;
    const third = (dot.x - before.x) / 3;
    const [c1, c2] = [before.y + (tangents[i] ?? 0) * third, dot.y - (tangents[i + 1] ?? 0) * third];
    return `C${round(before.x + third)} ${round(c1)} ${round(dot.x - third)} ${round(c2)} ${dot.x} ${dot.y}`;
  });
  return `M${first.x} ${first.y}${pieces.join('')}`;
}

/**
 * Geometry of a small, calm trend: a smooth line through the measurements with a soft ground below.
 * Higher values stand higher. A hole (`null`) parts the line; a lone measurement is only a dot.
 */
export function trendView(
  points: readonly TrendPoint[],
  { width, height, padding = 8, range }: TrendBox,
): TrendView {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length === 0) return { line: '', area: '', dots: [], meanY: undefined };
  const [least, most] = range ?? [Math.min(...values), Math.max(...values)];
  const [start, end] = [Math.min(...points.map(({ at }) => at)), Math.max(...points.map(({ at }) => at))];
  const across = (at: number): number =>
    end === start ? width / 2 : padding + ((at - start) / (end - start)) * (width - 2 * padding);
  const up = (value: number): number =>
    most === least
      ? height / 2
      : height - padding - ((value - least) / (most - least)) * (height - 2 * padding);
  const runs = runsOf(points, (at, value) => [across(at), up(value)]);
  const drawn = runs.filter((run) => run.length > 1);
  const ground = round(height);
  return {
    line: drawn.map(curveOf).join(''),
    area: drawn.map((run) => `${curveOf(run)}L${run.at(-1)?.x} ${ground}L${run[0]?.x} ${ground}Z`).join(''),
    dots: runs.flat(),
    meanY: round(up(values.reduce((sum, value) => sum + value, 0) / values.length)),
  };
}
