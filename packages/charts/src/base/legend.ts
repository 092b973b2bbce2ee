import type { Shape } from '../drawing.ts';
import { sizes } from './frame.ts';
import { textWidth } from './measure-text.ts';
import { type Point, textAt } from './shapes.ts';
import { cutText } from './wrap-text.ts';

export interface LegendItem {
  readonly label: string;
  /** Draws the sample in a box of `sampleWidth` × 14 whose left middle is the point. */
  readonly sample: (leftMiddle: Point) => readonly Shape[];
}

export interface LegendOptions {
  /** px */
  readonly width: number;
  /** px, 24 unless told. */
  readonly sampleWidth?: number;
}

const rowHeight = 22;
const gap = 16;

/** A legend in rows from the top left, broken where the width ends. */
export function legend(
  items: readonly LegendItem[],
  [left, top]: Point,
  { width, sampleWidth = 24 }: LegendOptions,
): { shapes: Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, rowHeight / 2];
  for (const { label, sample } of items) {
    const word = cutText(label, { width: width - sampleWidth - 6, size: sizes.label });
    const needed = sampleWidth + 6 + textWidth(word, sizes.label);
    if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
    shapes.push(
      ...sample([left + x, top + y]),
      textAt([left + x + sampleWidth + 6, top + y], word, { fill: 'inkSoft' }),
    );
    x += needed + gap;
  }
  return { shapes, height: items.length === 0 ? 0 : y + rowHeight / 2 };
}
