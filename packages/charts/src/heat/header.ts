import { sizes } from '../base/frame.ts';
import { isWide, textWidth } from '../base/measure-text.ts';
import { line, type Point, textAt, textBlock } from '../base/shapes.ts';
import { cutText, fitsInto, wrapText } from '../base/wrap-text.ts';
import type { Shape, TextShape } from '../drawing.ts';
import type { HeatPanel } from './panels.ts';

type Manner = 'across' | 'upright' | 'turned';

export interface HeaderPlan {
  /** px of group names, codes and column names together. */
  readonly height: number;
  readonly manner: Manner;
  readonly groupHeight: number;
  readonly codeHeight: number;
}

const leading = 14;
const signPitch = 14;
const mostSigns = 12;
const mostTurned = 150;

/**
 * How the column names stand: across in up to four lines where all fit; else Chinese upright, sign below sign, and
 * Latin turned, reading upwards.
 */
export function headerPlan({ columns, groups, cellWidth }: HeatPanel): HeaderPlan {
  const labels = columns.map(({ column }) => column.label);
  const across = acrossOf(cellWidth);
  const groupHeight = groups.some(({ label }) => label !== '') ? 26 : 0;
  const codeHeight = columns.some(({ column }) => column.code) ? 16 : 0;
  const manner: Manner = labels.every((label) => fitsInto(label, across))
    ? 'across'
    : labels.every(isWide)
      ? 'upright'
      : 'turned';
  const height = {
    across: () => Math.max(0, ...labels.map((label) => wrapText(label, across).length)) * leading,
    upright: () => Math.max(0, ...labels.map((label) => Math.min(mostSigns, [...label].length))) * signPitch,
    turned: () =>
      Math.max(
        0,
        ...labels.flatMap((label) => turnedLines(label, cellWidth).map((one) => textWidth(one, sizes.label))),
      ),
  }[manner]();
  return { height: Math.ceil(groupHeight + codeHeight + height + 10), manner, groupHeight, codeHeight };
}

const acrossOf = (cellWidth: number) => ({ width: cellWidth - 3, size: sizes.small, lines: 4 });

function turnedLines(label: string, cellWidth: number): string[] {
  return wrapText(label, {
    width: mostTurned,
    size: sizes.label,
    lines: Math.max(1, Math.floor(cellWidth / leading)),
  });
}

/** Group names over a rule, codes, and column names standing on the first row. */
export function header(
  { columns, groups, cellWidth }: HeatPanel,
  plan: HeaderPlan,
  [left, top]: Point,
): Shape[] {
  const bottom = top + plan.height - 6;
  const names = groups.flatMap((group): Shape[] => {
    if (group.label === '') return [];
    const word = cutText(group.label, { width: group.right - group.left - 2, size: sizes.strong });
    const middle = left + (group.left + group.right) / 2;
    return [
      textAt([middle, top + 10], word, { size: sizes.strong, bold: true, anchor: 'middle' }),
      line([left + group.left + 1, top + 21], [left + group.right - 1, top + 21], { stroke: 'lineStrong' }),
    ];
  });
  const labels = columns.flatMap(({ column, left: x }): Shape[] => {
    const middle = left + x + cellWidth / 2;
    const code = cutText(column.code ?? '', { width: cellWidth, size: sizes.small });
    return [
      textAt([middle, top + plan.groupHeight + 7], code, {
        size: sizes.small,
        anchor: 'middle',
        fill: 'inkSoft',
      }),
      ...nameOf(column.label, plan.manner, { middle, bottom, cellWidth }),
    ];
  });
  return [...names, ...labels];
}

interface NamePlace {
  readonly middle: number;
  readonly bottom: number;
  readonly cellWidth: number;
}

function nameOf(label: string, manner: Manner, { middle, bottom, cellWidth }: NamePlace): TextShape[] {
  if (manner === 'across') {
    const lines = wrapText(label, acrossOf(cellWidth));
    const centre = bottom - (lines.length * leading) / 2;
    return textBlock([middle, centre], lines, { anchor: 'middle', leading, size: sizes.small });
  }
  if (manner === 'upright') {
    const signs = [...label];
    const shown = signs.length > mostSigns ? [...signs.slice(0, mostSigns - 1), '︙'] : signs;
    const centre = bottom - (shown.length * signPitch) / 2;
    return textBlock([middle, centre], shown, { anchor: 'middle', leading: signPitch });
  }
  const lines = turnedLines(label, cellWidth);
  return lines.map((text, i) =>
    textAt([middle + (i - (lines.length - 1) / 2) * leading, bottom], text, { turn: -90 }),
  );
}
