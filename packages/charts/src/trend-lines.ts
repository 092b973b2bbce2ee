import { type ChartFrame, known, saying, sentences, sizes } from './base/frame.ts';
import { legend, type LegendItem } from './base/legend.ts';
import { dashes, marker } from './base/markers.ts';
import { textWidth } from './base/measure-text.ts';
import { ends, linearScale, niceTicks, type Scale, spread } from './base/scale.ts';
import { line, type Point, polyline, textAt, textBlock } from './base/shapes.ts';
import { cutText, wrapText } from './base/wrap-text.ts';
import type { Drawing, Paint, Shape } from './drawing.ts';
import { seriesPaint } from './paint.ts';

/** What is special about a value; see the table of missing data, section 5 of the method. */
export type PointNote = 'provisional' | 'rescored' | 'carried';

export interface TimedValue {
  /** null leaves a gap in the line. */
  readonly value: number | null;
  readonly note?: PointNote;
  /** Ends of the 95 % interval, drawn as a band. */
  readonly low?: number | null;
  readonly high?: number | null;
}

export interface TimedSeries {
  readonly key: string;
  readonly label: string;
  /** In the order of the periods; what is left out is missing. */
  readonly points: readonly TimedValue[];
}

/** A value that is drawn as a line across, with its name at the right. */
export interface Level {
  readonly label: string;
  readonly value: number;
}

export interface TrendLinesInput extends ChartFrame {
  /** px of the field without its legend, by width unless told. */
  readonly height?: number;
  /** Months or quarters, oldest first. */
  readonly periods: readonly { readonly key: string; readonly label: string }[];
  /** One to five. */
  readonly series: readonly TimedSeries[];
  /** Values that score 0 and 100. */
  readonly goalposts?: { readonly zero: Level; readonly hundred: Level };
  readonly target?: Level;
}

/** Values over time with the goalposts, the target and what is special about single values. Gaps stay gaps. */
export function trendLines(input: TrendLinesInput): Drawing {
  const { width, title, words, series } = input;
  const field = fieldOf(input);
  const key = legend(legendItems(input), [8, field.bottom + 30], { width: width - 16, sampleWidth: 28 });
  const marks = series.map((one, place) => drawSeries(one, place, { input, field }));
  const shapes = [
    ...valueAxis(input, field),
    ...timeAxis(input, field),
    ...levels(input, field),
    ...marks.toReversed().flat(),
    ...key.shapes,
  ];
  const said = series.flatMap(({ label, points }) =>
    input.periods.map((period, i) => saying(`${label} ${period.label}`, valueWords(points[i], input), words)),
  );
  const fixed = levelsOf(input).map(({ label, value }) => saying(label, input.format(value), words));
  return {
    width,
    height: field.bottom + 26 + (key.height > 0 ? key.height + 8 : 0),
    title,
    description: sentences([...said, ...fixed], words),
    shapes,
  };
}

interface Field {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
  readonly up: Scale;
  readonly across: Scale;
}

function levelsOf({ goalposts, target }: TrendLinesInput): (Level & { kind: 'goalpost' | 'target' })[] {
  const posts = goalposts ? [goalposts.zero, goalposts.hundred] : [];
  return [
    ...posts.map((post) => ({ ...post, kind: 'goalpost' as const })),
    ...(target ? [{ ...target, kind: 'target' as const }] : []),
  ].filter(({ value }) => Number.isFinite(value));
}

function fieldOf(input: TrendLinesInput): Field {
  const { width, series, periods, format } = input;
  const values = [
    ...series.flatMap(({ points }) => points.flatMap(({ value, low, high }) => [value, low, high])),
    ...levelsOf(input).map(({ value }) => value),
  ].flatMap((value) => known(value) ?? []);
  const ticks = niceTicks(values);
  const left = Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(format(tick), sizes.small)))) + 10;
  const named = levelsOf(input).length > 0;
  const right = width - (named ? levelWidth(input) + 12 : 12);
  const [top, bottom] = [12, (input.height ?? Math.round(Math.min(320, Math.max(220, width * 0.42)))) - 26];
  const inset = Math.min(16, (right - left) / 4);
  return {
    left,
    right,
    top,
    bottom,
    ticks,
    up: linearScale(ends(ticks), [bottom, top]),
    across: linearScale([0, Math.max(0, periods.length - 1)], [left + inset, right - inset]),
  };
}

function levelWidth(input: TrendLinesInput): number {
  const longest = Math.max(...levelsOf(input).map(({ label }) => textWidth(label, sizes.small)));
  return Math.min(longest, input.width < 480 ? 60 : 120);
}

function valueAxis({ format }: TrendLinesInput, { ticks, left, right, up }: Field): Shape[] {
  return ticks.flatMap((tick) => [
    line([left, up(tick)], [right, up(tick)]),
    textAt([left - 6, up(tick)], format(tick), { size: sizes.small, anchor: 'end', fill: 'inkSoft' }),
  ]);
}

/** Period names, as many as stand apart; the newest always. */
function timeAxis({ periods, width }: TrendLinesInput, { across, bottom, left, right }: Field): Shape[] {
  const widest = Math.max(0, ...periods.map(({ label }) => textWidth(label, sizes.small)));
  const room = Math.max(widest + 10, 1);
  const every = Math.max(1, Math.ceil((periods.length * room) / Math.max(1, right - left)));
  return periods.flatMap(({ label }, i) => {
    if ((periods.length - 1 - i) % every !== 0) return [];
    const x = across(i);
    const word = cutText(label, { width: width - 8, size: sizes.small });
    const half = textWidth(word, sizes.small) / 2;
    const held = Math.min(width - half - 2, Math.max(half + 2, x));
    return [
      line([x, bottom], [x, bottom + 4], { stroke: 'lineStrong' }),
      textAt([held, bottom + 14], word, { size: sizes.small, anchor: 'middle', fill: 'inkSoft' }),
    ];
  });
}

function levels(input: TrendLinesInput, { up, left, right, top, bottom }: Field): Shape[] {
  const all = levelsOf(input);
  const width = all.length > 0 ? levelWidth(input) : 0;
  const names = all.map(({ label }) => wrapText(label, { width, size: sizes.small, lines: 2 }));
  const leading = 13;
  const gap = Math.max(0, ...names.map((lines) => lines.length)) * leading + 2;
  const places = spread(
    all.map(({ value }) => up(value)),
    gap,
    [top - 2, bottom + 2],
  );
  return all.flatMap(({ value, kind }, i) => {
    const target = kind === 'target';
    const y = up(value);
    const stroke = target ? 'amber' : 'lineStrong';
    const pen = { stroke, strokeWidth: target ? 1.75 : 1.25, dash: target ? '6 3' : '2 3' } as const;
    const words = textBlock([right + 10, places[i] as number], names[i] ?? [], {
      size: sizes.small,
      leading,
      fill: target ? 'amberInk' : 'inkSoft',
    });
    return [
      line([left, y], [right, y], pen),
      line([right, y], [right + 7, places[i] as number], { stroke }),
      ...words,
    ];
  });
}

interface SeriesPlace {
  readonly input: TrendLinesInput;
  readonly field: Field;
}

/** A lone series is lake green all over; with several, dash and marker part them. */
function drawSeries(one: TimedSeries, place: number, { input, field }: SeriesPlace): Shape[] {
  const { up, across } = field;
  const paint = seriesPaint(place);
  const runs = runsOf(input.periods.length, (i) => known(one.points[i]?.value) !== null);
  const lines = runs
    .filter((run) => run.length > 1)
    .map((run) =>
      polyline(
        run.map((i): Point => [across(i), up(one.points[i]?.value as number)]),
        {
          fill: 'none',
          stroke: paint,
          strokeWidth: 2,
          dash: dashes[place],
        },
      ),
    );
  const marks = runs.flat().map((i): Shape => {
    const point = one.points[i] as TimedValue;
    const at: Point = [across(i), up(point.value as number)];
    const period = input.periods[i];
    return {
      kind: 'group',
      key: `${one.key}/${period?.key}`,
      label: saying(`${one.label} ${period?.label}`, valueWords(point, input), input.words),
      hit: { x: at[0] - 11, y: at[1] - 11, width: 22, height: 22 },
      shapes: noted(place, at, { paint, note: point.note }),
    };
  });
  return [...bands(one, { input, field }, paint), ...lines, ...marks];
}

/** Hollow: provisional. Ringed: rescored. Struck through: carried. */
function noted(place: number, at: Point, { paint, note }: { paint: Paint; note?: PointNote }): Shape[] {
  const [x, y] = at;
  if (note === 'provisional') return [marker(place, at, { paint, hollow: true, r: 4 })];
  const plain = marker(place, at, { paint, r: 3.5 });
  if (note === 'rescored')
    return [{ kind: 'circle', cx: x, cy: y, r: 7, fill: 'surface', stroke: paint, strokeWidth: 1.25 }, plain];
  if (note === 'carried')
    return [
      marker(place, at, { paint, hollow: true, r: 4 }),
      line([x - 7, y], [x + 7, y], { stroke: paint, strokeWidth: 2 }),
    ];
  return [plain];
}

function bands(one: TimedSeries, { input, field }: SeriesPlace, paint: Paint): Shape[] {
  const ends = (i: number): [number, number] | null => {
    const [low, high] = [known(one.points[i]?.low), known(one.points[i]?.high)];
    return low === null || high === null ? null : [low, high];
  };
  return runsOf(input.periods.length, (i) => ends(i) !== null).map((run): Shape => {
    const edge = (side: 0 | 1) =>
      run.map((i): Point => [field.across(i), field.up(ends(i)?.[side] as number)]);
    if (run.length === 1) {
      const [[low], [high]] = [edge(0), edge(1)];
      return line(low as Point, high as Point, { stroke: paint, strokeWidth: 3, opacity: 0.3 });
    }
    return polyline([...edge(1), ...edge(0).toReversed()], { closed: true, fill: paint, opacity: 0.15 });
  });
}

function runsOf(count: number, has: (i: number) => boolean): number[][] {
  const runs: number[][] = [[]];
  for (let i = 0; i < count; i++)
    if (has(i)) runs.at(-1)?.push(i);
    else runs.push([]);
  return runs.filter((run) => run.length > 0);
}

function legendItems({ series, words }: TrendLinesInput): LegendItem[] {
  const items: LegendItem[] = [];
  if (series.length > 1)
    series.forEach(({ label }, place) => {
      const paint = seriesPaint(place);
      const sample = ([x, y]: Point): Shape[] => [
        { kind: 'line', x1: x, y1: y, x2: x + 28, y2: y, stroke: paint, strokeWidth: 2, dash: dashes[place] },
        marker(place, [x + 14, y], { paint }),
      ];
      items.push({ label, sample });
    });
  const points = series.flatMap((one) => one.points);
  for (const note of ['provisional', 'rescored', 'carried'] as const)
    if (points.some((point) => point.note === note && known(point.value) !== null))
      items.push({
        label: words[note],
        sample: ([x, y]) => noted(0, [x + 14, y], { paint: 'series1', note }),
      });
  if (points.some(({ low, high }) => known(low) !== null && known(high) !== null))
    items.push({
      label: words.confidence,
      sample: ([x, y]) => [
        { kind: 'rect', x, y: y - 6, width: 28, height: 12, fill: 'series1', opacity: 0.15 },
      ],
    });
  return items;
}

function valueWords(point: TimedValue | undefined, { format, words }: TrendLinesInput): string {
  const value = known(point?.value);
  if (value === null) return words.noData;
  const [low, high] = [known(point?.low), known(point?.high)];
  const interval = low !== null && high !== null ? `${words.confidence} ${format(low)}–${format(high)}` : '';
  const aside = [point?.note ? words[point.note] : '', interval].filter((part) => part !== '');
  if (aside.length === 0) return format(value);
  return words.locale === 'zh'
    ? `${format(value)}（${aside.join('，')}）`
    : `${format(value)} (${aside.join(', ')})`;
}
