import { type ChartFrame, known, saying, sentences, sizes } from './base/frame.ts';
import { textWidth } from './base/measure-text.ts';
import { line, rect, textAt, textBlock } from './base/shapes.ts';
import { round } from './base/scale.ts';
import { cutText, wrapText } from './base/wrap-text.ts';
import type { Drawing, Shape } from './drawing.ts';

export interface Contribution {
  readonly key: string;
  readonly label: string;
  /** Signed; null is left out. */
  readonly value: number | null;
}

export interface ContributionBarsInput extends ChartFrame {
  /** All terms of the change; `format` prints them with their sign. */
  readonly terms: readonly Contribution[];
  /** The whole change, under a rule. */
  readonly total: { readonly label: string; readonly value: number | null };
  /** So many gains and so many losses are drawn, the rest as one bar; 5 unless told. */
  readonly most?: number;
}

const rowHeight = 30;
const barHeight = 16;
const rowsTop = 4;

/** The largest gains and losses that make up a change: gains first, falling; then losses, the largest last. */
export function contributionBars(input: ContributionBarsInput): Drawing {
  const { width, title, words, format, total } = input;
  const rows = rowsOf(input);
  const whole: Row = { label: total.label, value: known(total.value) ?? 0, kind: 'total' };
  const places = placesOf(input, [...rows, whole]);
  const ruleY = rowsTop + rows.length * rowHeight + 6;
  const shapes = [
    line([places.zero, rowsTop], [places.zero, ruleY + 6 + rowHeight], { stroke: 'lineStrong' }),
    ...rows.map((row, i) => drawRow(row, { input, places, y: rowsTop + (i + 0.5) * rowHeight })),
    line([0, ruleY], [width, ruleY], { stroke: 'lineStrong' }),
    known(total.value) === null
      ? textAt(
          [2, ruleY + 6 + rowHeight / 2],
          cutText(saying(total.label, words.noData, words), { width: width - 4, size: sizes.strong }),
          { size: sizes.strong },
        )
      : drawRow(whole, { input, places, y: ruleY + 6 + rowHeight / 2 }),
  ];
  const said = [...rows, whole].map(({ label, value, kind }) =>
    saying(label, kind === 'total' && known(total.value) === null ? words.noData : format(value), words),
  );
  return { width, height: ruleY + rowHeight + 10, title, description: sentences(said, words), shapes };
}

interface Row {
  readonly key?: string;
  readonly label: string;
  readonly value: number;
  readonly kind: 'term' | 'rest' | 'total';
}

function rowsOf({ terms, words, most = 5 }: ContributionBarsInput): Row[] {
  const all = terms
    .flatMap((term) => {
      const value = known(term.value);
      return value === null || value === 0 ? [] : [{ ...term, value, kind: 'term' as const }];
    })
    .sort((one, other) => other.value - one.value);
  const gains = all.filter(({ value }) => value > 0);
  const losses = all.filter(({ value }) => value < 0);
  const rest = [...gains.slice(most), ...losses.slice(0, Math.max(0, losses.length - most))];
  const shownLosses = losses.slice(-most);
  if (rest.length === 0) return [...gains.slice(0, most), ...shownLosses];
  const others: Row = {
    label: words.others.replace('{n}', String(rest.length)),
    value: rest.reduce((sum, { value }) => sum + value, 0),
    kind: 'rest',
  };
  return [...gains.slice(0, most), others, ...shownLosses];
}

interface Places {
  readonly nameWidth: number;
  readonly zero: number;
  readonly perPoint: number;
}

/** Bars share one scale; numbers stand beyond the ends of their bars, so both sides keep room for them. */
function placesOf({ width, format }: ContributionBarsInput, rows: readonly Row[]): Places {
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, sizes.strong)));
  const nameWidth = Math.min(longest + 8, width < 480 ? 104 : 220);
  const most = Math.max(0, ...rows.map(({ value }) => value));
  const least = Math.min(0, ...rows.map(({ value }) => value));
  const room = (value: (one: number) => boolean) =>
    Math.max(
      8,
      ...rows.filter((row) => value(row.value)).map((row) => textWidth(format(row.value), sizes.strong) + 8),
    );
  const [before, after] = [room((value) => value < 0), room((value) => value >= 0)];
  const free = Math.max(20, width - nameWidth - 8 - before - after);
  // Changes too small for any format have no length; dividing by them would not be finite.
  const perPoint = most - least < 1e-9 ? 0 : free / (most - least);
  return { nameWidth, zero: round(nameWidth + 8 + before - least * perPoint), perPoint };
}

interface RowPlace {
  readonly input: ContributionBarsInput;
  readonly places: Places;
  readonly y: number;
}

const fills = { gain: 'lake', loss: 'brick', rest: 'lineStrong' } as const;

function drawRow({ key, label, value, kind }: Row, { input, places, y }: RowPlace): Shape {
  const { zero, perPoint, nameWidth } = places;
  const bold = kind === 'total';
  const lines = wrapText(label, { width: nameWidth, size: bold ? sizes.strong : sizes.label, lines: 2 });
  const length = Math.abs(value) * perPoint;
  const height = bold ? barHeight + 2 : barHeight;
  const fill = kind === 'rest' ? fills.rest : value < 0 ? fills.loss : fills.gain;
  const bar = rect([value < 0 ? zero - length : zero, y - height / 2], [length, height], { fill, radius: 2 });
  const number = textAt([value < 0 ? zero - length - 5 : zero + length + 5, y], input.format(value), {
    size: sizes.strong,
    anchor: value < 0 ? 'end' : 'start',
    bold,
  });
  const names = textBlock([2, y], lines, {
    size: lines.length > 1 ? sizes.small : bold ? sizes.strong : sizes.label,
    leading: 13,
    bold,
    fill: kind === 'rest' ? 'inkSoft' : 'ink',
  });
  const hit = { x: 0, y: y - rowHeight / 2, width: input.width, height: rowHeight };
  const said = saying(label, input.format(value), input.words);
  return { kind: 'group', key, label: said, hit, shapes: [...names, bar, number] };
}
