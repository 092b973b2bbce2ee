import { type ChartFrame, known, saying, sentences, sizes } from './base/frame.ts';
import { isWide, textWidth } from './base/measure-text.ts';
import { linearScale, niceTicks, type Scale } from './base/scale.ts';
import { arrowShape, line, polyline, rect, textAt, textBlock } from './base/shapes.ts';
import { wrapText } from './base/wrap-text.ts';
import type { Drawing, Shape } from './drawing.ts';

export interface RankedUnit {
  readonly key: string;
  readonly label: string;
  /** 1 is best; null: shown but not ranked. */
  readonly rank: number | null;
  readonly score: number | null;
  /** 5 % and 95 % of the drawn ranks. */
  readonly interval?: readonly [best: number, worst: number] | null;
  /** Of the score, as the rules of change call it; null or absent: no comparison. */
  readonly change?: { readonly arrow: 'up' | 'down' | 'flat'; readonly points: number } | null;
}

export interface RankingInput extends ChartFrame {
  /** In order of rank; units without rank at the end. */
  readonly units: readonly RankedUnit[];
  /** Keys of units that cannot be told apart. */
  readonly tieGroups: readonly (readonly string[])[];
  /** Prints a change with its sign. */
  readonly formatChange: (points: number) => string;
}

const rowHeight = 32;
const headHeight = 34;
const axisHeight = 20;
/** px of a bracket and its word. */
const laneWidth = 26;

/** Rank, score, the interval of ranks that other weights would give, tie groups and change of each unit. */
export function ranking(input: RankingInput): Drawing {
  const { width, units, title, words } = input;
  const places = placesOf(input);
  const rows = units.map((unit, i) =>
    drawRow(unit, { input, places, y: headHeight + (i + 0.5) * rowHeight }),
  );
  const brackets = places.ties.map((tie) => drawTie(tie, { input, places }));
  const bottom = headHeight + units.length * rowHeight;
  return {
    width,
    height: bottom + axisHeight,
    title,
    description: sentences([...units.map((unit) => describe(unit, input)), ...tieWords(input)], words),
    shapes: [...head(input, places), ...axis(places, bottom), ...rows, ...brackets],
  };
}

interface Tie {
  readonly rows: readonly number[];
  readonly lane: number;
}

interface Places {
  readonly name: number;
  readonly nameWidth: number;
  /** Right edge of the score. */
  readonly score: number;
  readonly across: Scale;
  readonly ticks: readonly number[];
  /** Left edge of the change. */
  readonly change: number;
  readonly bracket: number;
  readonly ties: readonly Tie[];
}

function placesOf(input: RankingInput): Places {
  const { width, units, format, formatChange } = input;
  const ties = lanesOf(input);
  const lanes = Math.max(0, ...ties.map(({ lane }) => lane + 1));
  const longest = Math.max(0, ...units.map(({ label }) => textWidth(label, sizes.strong)));
  const nameWidth = Math.min(longest + 8, width < 480 ? 84 : 190);
  const scoreWidth = Math.max(
    36,
    ...units.map(({ score }) =>
      textWidth(known(score) === null ? '' : format(score as number), sizes.strong),
    ),
  );
  const changes = units.flatMap(({ change }) =>
    change ? [textWidth(formatChange(change.points), sizes.label)] : [],
  );
  const changeWidth = changes.length === 0 ? 0 : Math.max(...changes) + 22;
  const name = 30;
  const score = name + nameWidth + scoreWidth + 4;
  const bracket = width - lanes * laneWidth;
  const change = bracket - changeWidth;
  const ranked = units.filter(({ rank }) => rank !== null).length;
  const most = Math.max(
    1,
    ranked,
    ...units.flatMap(({ interval }) => interval ?? []).filter(Number.isFinite),
  );
  const [from, to] = [score + 22, Math.max(score + 40, change - 16)];
  const across = linearScale([1, most], [from, to]);
  const whole = niceTicks([1, most], Math.max(2, Math.floor((to - from) / 60))).filter(
    (tick) => Number.isInteger(tick) && tick > 1 && tick < most,
  );
  const roomy = whole.filter((tick) => across(tick) - from > 18 && to - across(tick) > 18);
  const ticks = most === 1 ? [1] : [1, ...roomy, most];
  return { name, nameWidth, score, across, ticks, change, bracket, ties };
}

/** Ties as rows; those that overlap stand in lanes side by side. */
function lanesOf({ units, tieGroups }: RankingInput): Tie[] {
  const taken: number[] = [];
  return tieGroups
    .map((keys) => units.flatMap(({ key }, i) => (keys.includes(key) ? [i] : [])))
    .filter((rows) => rows.length > 1)
    .sort(([one], [other]) => (one as number) - (other as number))
    .map((rows) => {
      const free = taken.findIndex((until) => until < (rows[0] as number));
      const lane = free === -1 ? taken.length : free;
      taken[lane] = rows.at(-1) as number;
      return { rows, lane };
    });
}

function head({ words, width, units }: RankingInput, { score, across, change }: Places): Shape[] {
  const style = { size: sizes.small, fill: 'inkSoft' } as const;
  const [from, room] = [across(1), change - across(1) - 4];
  const interval = wrapText(words.interval, { width: room + 8, size: sizes.small, lines: 2 });
  return [
    textAt([2, 13], words.rank, style),
    textAt([score, 13], words.score, { ...style, anchor: 'end' }),
    ...interval.map((text, i) => textAt([from - 8, interval.length > 1 ? 7 + i * 13 : 13], text, style)),
    ...(units.some((unit) => unit.change) ? [textAt([change, 13], words.change, style)] : []),
    line([0, headHeight - 4.5], [width, headHeight - 4.5], { stroke: 'lineStrong' }),
  ];
}

function axis({ ticks, across }: Places, bottom: number): Shape[] {
  return ticks.flatMap((tick) => [
    line([across(tick), headHeight], [across(tick), bottom], {
      dash: '1 3',
      stroke: 'lineStrong',
      opacity: 0.6,
    }),
    textAt([across(tick), bottom + 9], String(tick), {
      size: sizes.small,
      anchor: 'middle',
      fill: 'inkSoft',
    }),
  ]);
}

interface RowPlace {
  readonly input: RankingInput;
  readonly places: Places;
  readonly y: number;
}

function drawRow(unit: RankedUnit, { input, places, y }: RowPlace): Shape {
  const { words, format, formatChange, width } = input;
  const { label, rank, interval, change } = unit;
  const score = known(unit.score);
  const lines = wrapText(label, { width: places.nameWidth - 4, size: sizes.strong, lines: 2 });
  const shapes: Shape[] = [
    textAt([20, y], rank === null ? '–' : String(rank), {
      size: sizes.strong,
      anchor: 'end',
      bold: true,
      fill: rank === null ? 'inkSoft' : 'ink',
    }),
    ...textBlock([places.name, y], lines, {
      size: lines.length > 1 ? sizes.small : sizes.strong,
      leading: 13,
    }),
    score === null
      ? textAt([places.score, y], '–', { anchor: 'end', fill: 'inkSoft' })
      : textAt([places.score, y], format(score), { size: sizes.strong, anchor: 'end' }),
  ];
  if (rank === null) {
    shapes.push(
      textAt([places.across(1) - 8, y], words.insufficient, { size: sizes.label, fill: 'inkSoft' }),
    );
  } else {
    const [best, worst] = interval ?? [rank, rank];
    const [from, to] = [places.across(best), places.across(worst)];
    if (interval) shapes.push(rect([from - 5, y - 5], [to - from + 10, 10], { fill: 'picMid', radius: 5 }));
    shapes.push({
      kind: 'circle',
      cx: places.across(rank),
      cy: y,
      r: 4.5,
      fill: 'lakeDeep',
      stroke: 'surface',
      strokeWidth: 1.5,
    });
  }
  if (change)
    shapes.push(
      arrowShape([places.change + 6, y], change.arrow),
      textAt([places.change + 15, y], formatChange(change.points), {
        fill: change.arrow === 'flat' ? 'inkSoft' : 'ink',
      }),
    );
  const hit = { x: 0, y: y - rowHeight / 2, width, height: rowHeight };
  return { kind: 'group', key: unit.key, label: describe(unit, input), hit, shapes };
}

function drawTie({ rows, lane }: Tie, { input, places }: { input: RankingInput; places: Places }): Shape {
  const yOf = (row: number) => headHeight + (row + 0.5) * rowHeight;
  const [first, last] = [yOf(rows[0] as number), yOf(rows.at(-1) as number)];
  const x = places.bracket + 6 + lane * laneWidth;
  const ticks = rows.map((row) =>
    line([x - 5, yOf(row)], [x, yOf(row)], { stroke: 'inkSoft', strokeWidth: 1.5 }),
  );
  const back = polyline(
    [
      [x, first],
      [x, last],
    ],
    { fill: 'none', stroke: 'inkSoft', strokeWidth: 1.5 },
  );
  const wordX = x + 12;
  const middle = (first + last) / 2;
  const word = input.words.tieGroup;
  const text = isWide(word)
    ? textBlock([wordX, middle], [...word], {
        anchor: 'middle',
        leading: 13,
        size: sizes.small,
        fill: 'inkSoft',
      })
    : [textAt([wordX, middle], word, { anchor: 'middle', turn: -90, size: sizes.small, fill: 'inkSoft' })];
  return { kind: 'group', shapes: [back, ...ticks, ...text] };
}

function describe(unit: RankedUnit, { words, format, formatChange }: RankingInput): string {
  const score = known(unit.score);
  const parts = [
    unit.rank === null ? words.insufficient : `${words.rank} ${unit.rank}`,
    score === null ? '' : `${words.score} ${format(score)}`,
    unit.interval ? `${words.interval} ${unit.interval[0]}–${unit.interval[1]}` : '',
    unit.change ? `${words.change} ${formatChange(unit.change.points)}` : '',
  ];
  return saying(
    unit.label,
    parts.filter((part) => part !== '').join(words.locale === 'zh' ? '，' : ', '),
    words,
  );
}

function tieWords({ units, tieGroups, words }: RankingInput): string[] {
  const names = new Map(units.map(({ key, label }) => [key, label]));
  return tieGroups.map((keys) =>
    saying(
      words.tieGroup,
      keys.map((key) => names.get(key) ?? key).join(words.locale === 'zh' ? '、' : ', '),
      words,
    ),
  );
}
