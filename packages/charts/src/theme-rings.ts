import { type ChartFrame, known, saying, sentences, sizes } from './base/frame.ts';
import { textWidth } from './base/measure-text.ts';
import { round } from './base/scale.ts';
import { arcPath, line, type Point, textAt, textBlock } from './base/shapes.ts';
import { cutText, wrapText } from './base/wrap-text.ts';
import type { Drawing, GroupShape, Shape } from './drawing.ts';

export interface RingScore {
  readonly key: string;
  readonly label: string;
  /** 0–100; null: no score. */
  readonly score: number | null;
  /** Score of the last period, drawn as a thin mark. */
  readonly previous?: number | null;
}

export interface ThemeRingsInput extends ChartFrame {
  /** One to six themes, the first outermost. */
  readonly rings: readonly RingScore[];
  /** Left out where the page says it in larger figures. */
  readonly total?: RingScore;
  /** Rings about one centre, or a gauge for each side by side; by width unless told. */
  readonly layout?: 'concentric' | 'row';
}

const full = 2 * Math.PI;
/** Rings about one centre leave the upper left quarter to their labels. */
const threeQuarters = full * 0.75;

/** Ring gauges from 0 to 100: the score of each theme and the total. */
export function themeRings(input: ThemeRingsInput): Drawing {
  const { width, title, words } = input;
  const layout = input.layout ?? (width >= 560 ? 'row' : 'concentric');
  const { height, shapes } = layout === 'row' ? row(input) : concentric(input);
  const parts = allOf(input).map((ring) => said(ring, input));
  return { width, height, title, description: sentences(parts, words), shapes };
}

const allOf = ({ total, rings }: ThemeRingsInput): RingScore[] => (total ? [total, ...rings] : [...rings]);

function printed(score: number | null | undefined, { format, words }: ChartFrame): string {
  const value = known(score);
  return value === null ? words.noData : format(value);
}

function said({ label, score, previous }: RingScore, frame: ChartFrame): string {
  const { words, format } = frame;
  const now = saying(label, printed(score, frame), words);
  const before = known(previous);
  if (before === null) return now;
  return words.locale === 'zh'
    ? `${now}（${words.previous} ${format(before)}）`
    : `${now} (${words.previous} ${format(before)})`;
}

interface Gauge {
  readonly centre: Point;
  readonly r: number;
  readonly thick: number;
  /** Angle of 100, in radians. */
  readonly sweep: number;
}

/** Track, arc and the mark of the last period. */
function gauge({ score, previous }: RingScore, { centre, r, thick, sweep }: Gauge): Shape[] {
  const angle = (value: number) => (Math.min(100, Math.max(0, value)) / 100) * sweep;
  const arc = (to: number, stroke: 'line' | 'lake'): Shape => ({
    kind: 'path',
    butt: true,
    d: arcPath(centre, r, [0, to]),
    fill: 'none',
    stroke,
    strokeWidth: thick,
  });
  const [now, before] = [known(score), known(previous)];
  const shapes = [arc(sweep, 'line')];
  if (now !== null && now > 0) shapes.push(arc(angle(now), 'lake'));
  if (before !== null) {
    const [sin, cos] = [Math.sin(angle(before)), Math.cos(angle(before))];
    const at = (reach: number): Point => [centre[0] + sin * reach, centre[1] - cos * reach];
    const [inner, outer] = [at(r - thick / 2 - 2), at(r + thick / 2 + 2)];
    shapes.push(
      line(inner, outer, { stroke: 'surface', strokeWidth: 4.5 }),
      line(inner, outer, { stroke: 'ink', strokeWidth: 2 }),
    );
  }
  return shapes;
}

function mark(ring: RingScore, frame: ChartFrame, shapes: readonly Shape[]): GroupShape {
  return { kind: 'group', key: ring.key, label: said(ring, frame), shapes };
}

function centreText({ label, score }: RingScore, frame: ChartFrame, { centre: [x, y], r }: Gauge): Shape[] {
  const size = Math.round(Math.min(36, r * 0.5));
  const value = known(score);
  const word = cutText(label, { width: r * 1.5, size: sizes.label });
  // Read in the order of its name: first the word, then the number.
  return [
    textAt([x, y + size * 0.62], value === null ? frame.words.noData : word, {
      anchor: 'middle',
      fill: 'inkSoft',
    }),
    textAt([x, y - size * 0.2], value === null ? '–' : frame.format(value), {
      size,
      anchor: 'middle',
      bold: true,
    }),
  ];
}

function concentric(frame: ThemeRingsInput): { height: number; shapes: Shape[] } {
  const { width, rings, total, words } = frame;
  const diameter = Math.min(width - 16, 400);
  const centre: Point = [width / 2, diameter / 2 + 8];
  const hole = diameter * 0.2;
  const pitch = Math.min(28, (diameter / 2 - hole) / Math.max(1, rings.length));
  const gaugeOf = (i: number): Gauge => ({
    centre,
    r: diameter / 2 - pitch * (i + 0.5),
    thick: round(pitch * 0.62),
    sweep: threeQuarters,
  });
  const marks = rings.map((ring, i) => {
    const shape = gaugeOf(i);
    const y = centre[1] - shape.r;
    const value = printed(ring.score, frame);
    const valueWidth = textWidth(value, sizes.strong);
    const number = textAt([centre[0] - 10, y], value, {
      size: sizes.strong,
      anchor: 'end',
      bold: known(ring.score) !== null,
    });
    const word = cutText(ring.label, { width: centre[0] - 22 - valueWidth, size: sizes.strong });
    const label = textAt([centre[0] - 18 - valueWidth, y], word, {
      size: sizes.strong,
      anchor: 'end',
      fill: 'inkSoft',
    });
    return mark(ring, frame, [...gauge(ring, shape), label, number]);
  });
  const centreOf = (ring: RingScore) =>
    mark(ring, frame, centreText(ring, frame, { centre, r: hole, thick: 0, sweep: full }));
  const bottom = diameter + 16;
  const key = previousKey(frame, [width / 2, bottom + 8], words.previous);
  return {
    height: bottom + (key.length > 0 ? 20 : 0),
    shapes: [...marks, ...(total ? [centreOf(total)] : []), ...key],
  };
}

function row(frame: ThemeRingsInput): { height: number; shapes: Shape[] } {
  const { width, total, words } = frame;
  const all = allOf(frame);
  // The total is drawn 1.35 times as large.
  const scale = total ? 1.35 : 1;
  const slot = width / (all.length - 1 + scale);
  const r = Math.min(60, slot / 2 - 16);
  const big = r * scale;
  const middle = big + 16;
  const labelTop = middle + big + 22;
  const marks = all.map((ring, i) => {
    const isTotal = ring === total;
    const x = i === 0 ? (slot * scale) / 2 : slot * (scale + i - 0.5);
    const radius = isTotal ? big : r;
    const shape: Gauge = { centre: [x, middle], r: radius, thick: isTotal ? 13 : 10, sweep: full };
    const value = known(ring.score);
    const size = Math.round(radius * 0.42);
    const number = textAt([x, middle], value === null ? '–' : frame.format(value), {
      size,
      anchor: 'middle',
      bold: true,
    });
    const lines = wrapText(ring.label, { width: slot - 12, size: sizes.strong, lines: 2 });
    const labels = lines.map((text, n) =>
      textAt([x, labelTop + n * 17], text, { size: sizes.strong, anchor: 'middle', bold: isTotal }),
    );
    return mark(ring, frame, [...gauge(ring, shape), ...labels, number]);
  });
  const divider = total ? [line([slot * scale, middle - r], [slot * scale, middle + r])] : [];
  const deepest = Math.max(
    ...all.map(({ label }) => wrapText(label, { width: slot - 12, size: sizes.strong, lines: 2 }).length),
  );
  const bottom = labelTop + deepest * 17;
  const key = previousKey(frame, [width / 2, bottom + 10], words.previous);
  return { height: round(bottom + (key.length > 0 ? 24 : 0)), shapes: [...divider, ...marks, ...key] };
}

/** What the thin mark means, if there is one. */
function previousKey(input: ThemeRingsInput, [x, y]: Point, word: string): Shape[] {
  if (allOf(input).every(({ previous }) => known(previous) === null)) return [];
  const sample = line([x - 30, y - 6], [x - 30, y + 6], { stroke: 'ink', strokeWidth: 2 });
  return [sample, ...textBlock([x - 22, y], [word], { fill: 'inkSoft' })];
}
