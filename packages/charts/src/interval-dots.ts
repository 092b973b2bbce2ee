import { type ChartFrame, known, saying, sentences, sizes } from './base/frame.ts';
import { legend, type LegendItem } from './base/legend.ts';
import { textWidth } from './base/measure-text.ts';
import { ends, linearScale, niceTicks, type Scale } from './base/scale.ts';
import { line, type Point, textAt, textBlock } from './base/shapes.ts';
import { cutText, wrapText } from './base/wrap-text.ts';
import type { Drawing, Shape } from './drawing.ts';

export interface UnitEstimate {
  readonly key: string;
  readonly label: string;
  /** null: no data. */
  readonly value: number | null;
  /** Ends of the 95 % interval. */
  readonly low?: number | null;
  readonly high?: number | null;
  /** The denominator is below 30: a hollow dot. */
  readonly small?: boolean;
  /** Counts too small to be shown: only `*`. */
  readonly suppressed?: boolean;
}

export interface IntervalDotsInput extends ChartFrame {
  readonly units: readonly UnitEstimate[];
  /** The city's value or a target, as a line. */
  readonly reference?: { readonly label: string; readonly value: number };
}

const rowHeight = 28;

/** The value of each unit with its 95 % interval on one scale, so that small units are read with care. */
export function intervalDots(input: IntervalDotsInput): Drawing {
  const { width, title, words, units } = input;
  const places = placesOf(input);
  const bottom = places.top + units.length * rowHeight;
  const key = legend(legendItems(input), [2, bottom + 26], { width: width - 4 });
  const shapes = [
    ...axis(input, places, bottom),
    ...reference(input, places, bottom),
    ...units.map((unit, i) => drawRow(unit, { input, places, y: places.top + (i + 0.5) * rowHeight })),
    ...key.shapes,
  ];
  const said = units.map((unit) => saying(unit.label, valueWords(unit, input), words));
  if (input.reference)
    said.unshift(saying(input.reference.label, input.format(input.reference.value), words));
  return { width, height: bottom + 28 + key.height, title, description: sentences(said, words), shapes };
}

interface Places {
  readonly top: number;
  readonly nameWidth: number;
  readonly right: number;
  readonly ticks: readonly number[];
  readonly across: Scale;
}

function placesOf({ width, units, reference, format }: IntervalDotsInput): Places {
  const shown = units.filter(({ suppressed }) => !suppressed);
  const values = shown
    .flatMap(({ value, low, high }) => [value, low, high])
    .flatMap((value) => known(value) ?? []);
  const all = reference && Number.isFinite(reference.value) ? [...values, reference.value] : values;
  const numberWidth = Math.max(
    20,
    ...shown.flatMap(({ value }) =>
      known(value) === null ? [] : [textWidth(format(value as number), sizes.strong)],
    ),
  );
  const longest = Math.max(0, ...units.map(({ label }) => textWidth(label, sizes.label)));
  const nameWidth = Math.min(longest + 8, width < 480 ? 92 : 200);
  const [left, right] = [nameWidth + 18, width - numberWidth - 18];
  const ticks = niceTicks(all, Math.max(3, Math.min(6, Math.floor((right - left) / 70))));
  return {
    top: reference ? 26 : 6,
    nameWidth,
    right,
    ticks,
    across: linearScale(ends(ticks), [left, right]),
  };
}

function axis({ format, width }: IntervalDotsInput, { ticks, across, top }: Places, bottom: number): Shape[] {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(format(tick), sizes.small))) + 8;
  const step = ticks.length > 1 ? across(ticks[1] as number) - across(ticks[0] as number) : width;
  const every = Math.max(1, Math.ceil(widest / Math.max(1, step)));
  return ticks.flatMap((tick, i) => {
    const rule = line([across(tick), top], [across(tick), bottom]);
    const number = textAt([across(tick), bottom + 11], format(tick), {
      size: sizes.small,
      anchor: 'middle',
      fill: 'inkSoft',
    });
    return i % every === 0 ? [rule, number] : [rule];
  });
}

function reference(
  { reference: one, width, format }: IntervalDotsInput,
  { across, top }: Places,
  bottom: number,
): Shape[] {
  if (!one || !Number.isFinite(one.value)) return [];
  const x = across(one.value);
  const word = cutText(`${one.label} ${format(one.value)}`, { width: width - 8, size: sizes.label });
  const half = textWidth(word, sizes.label) / 2;
  const held = Math.min(width - half - 2, Math.max(half + 2, x));
  return [
    line([x, top - 6], [x, bottom], { stroke: 'amber', strokeWidth: 1.75, dash: '6 3' }),
    textAt([held, 9], word, { anchor: 'middle', fill: 'amberInk' }),
  ];
}

interface RowPlace {
  readonly input: IntervalDotsInput;
  readonly places: Places;
  readonly y: number;
}

function dot([x, y]: Point, small: boolean): Shape {
  return {
    kind: 'circle',
    cx: x,
    cy: y,
    r: 4.5,
    fill: small ? 'surface' : 'lake',
    stroke: small ? 'lake' : 'surface',
    strokeWidth: small ? 2 : 1,
  };
}

function interval([from, to]: Point, y: number): Shape[] {
  const pen = { stroke: 'lake', strokeWidth: 2 } as const;
  return [
    line([from, y], [to, y], pen),
    line([from, y - 4], [from, y + 4], pen),
    line([to, y - 4], [to, y + 4], pen),
  ];
}

function drawRow(unit: UnitEstimate, { input, places, y }: RowPlace): Shape {
  const { format, words, width } = input;
  const { nameWidth, across } = places;
  const lines = wrapText(unit.label, { width: nameWidth, size: sizes.label, lines: 2 });
  const shapes: Shape[] = textBlock([2, y], lines, {
    size: lines.length > 1 ? sizes.small : sizes.label,
    leading: 13,
  });
  const value = unit.suppressed ? null : known(unit.value);
  const [low, high] = unit.suppressed ? [null, null] : [known(unit.low), known(unit.high)];
  if (low !== null && high !== null) shapes.push(...interval([across(low), across(high)], y));
  if (value !== null) shapes.push(dot([across(value), y], unit.small ?? false));
  const number = value !== null ? format(value) : unit.suppressed ? '*' : '–';
  shapes.push(
    textAt([width - 2, y], number, {
      size: sizes.strong,
      anchor: 'end',
      fill: value === null ? 'inkSoft' : 'ink',
    }),
  );
  const hit = { x: 0, y: y - rowHeight / 2, width, height: rowHeight };
  return {
    kind: 'group',
    key: unit.key,
    label: saying(unit.label, valueWords(unit, { format, words }), words),
    hit,
    shapes,
  };
}

function valueWords(unit: UnitEstimate, { format, words }: Pick<ChartFrame, 'format' | 'words'>): string {
  const value = known(unit.value);
  if (unit.suppressed) return words.suppressed;
  if (value === null) return words.noData;
  const [low, high] = [known(unit.low), known(unit.high)];
  const interval = low !== null && high !== null ? `${words.confidence} ${format(low)}–${format(high)}` : '';
  const aside = [interval, unit.small ? words.smallDenominator : ''].filter((part) => part !== '');
  if (aside.length === 0) return format(value);
  return words.locale === 'zh'
    ? `${format(value)}（${aside.join('，')}）`
    : `${format(value)} (${aside.join(', ')})`;
}

function legendItems({ units, words }: IntervalDotsInput): LegendItem[] {
  const shown = units.filter(({ suppressed, value }) => !suppressed && known(value) !== null);
  const items: LegendItem[] = [];
  if (shown.some(({ low, high }) => known(low) !== null && known(high) !== null))
    items.push({ label: words.confidence, sample: ([x, y]) => interval([x + 1, x + 23], y) });
  if (shown.some(({ small }) => small))
    items.push(
      { label: words.ordinaryDenominator, sample: ([x, y]) => [dot([x + 12, y], false)] },
      { label: words.smallDenominator, sample: ([x, y]) => [dot([x + 12, y], true)] },
    );
  if (units.some(({ suppressed }) => suppressed))
    items.push({
      label: words.suppressed,
      sample: ([x, y]) => [textAt([x + 12, y], '*', { size: sizes.strong, anchor: 'middle' })],
    });
  return items;
}
