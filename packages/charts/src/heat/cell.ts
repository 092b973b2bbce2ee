import { bandOf, type LegendBand } from '../bands.ts';
import { type ChartFrame, known, sizes } from '../base/frame.ts';
import { textWidth } from '../base/measure-text.ts';
import { hatch, rect, textAt } from '../base/shapes.ts';
import { cutText } from '../base/wrap-text.ts';
import type { Box, Shape } from '../drawing.ts';
import { inkOn } from '../paint.ts';
import type { ChartWords } from '../words.ts';

/** Why there is no ordinary score; see the table of missing data, section 5 of the method. */
export type HeatStatus = 'notApplicable' | 'notReported' | 'rejected' | 'suppressed' | 'insufficient';

export interface HeatCell {
  /** Unrounded, 0–100; null: no data. Not shown, and not by its colour either, when suppressed. */
  readonly score: number | null;
  readonly status?: HeatStatus;
}

interface CellContext {
  readonly input: ChartFrame;
  readonly bands: readonly LegendBand[];
}

/** The cell in words: number and band, or why there is none. */
export function cellWords(cell: HeatCell | undefined, { input, bands }: CellContext): string {
  const { words, format } = input;
  if (cell?.status) return words[cell.status];
  const score = known(cell?.score);
  if (score === null) return words.noData;
  const band = bandOf(score, bands);
  return band ? `${format(score)} ${band.label}` : format(score);
}

/** What stands in the cell of a status: the whole word where it fits. */
function wordIn(status: HeatStatus, words: ChartWords, width: number): string {
  if (status === 'suppressed') return '*';
  const word = status === 'insufficient' ? words.insufficientShort : words[status];
  return textWidth(word, sizes.small) <= width - 2 ? word : '';
}

/** Ground, number or sign of a cell; 1 px on each side stays free. */
export function cellShapes(cell: HeatCell | undefined, box: Box, { input, bands }: CellContext): Shape[] {
  const inner: Box = { x: box.x + 1, y: box.y + 1, width: box.width - 2, height: box.height - 2 };
  const ground = (style: Parameters<typeof rect>[2]) =>
    rect([inner.x, inner.y], [inner.width, inner.height], { radius: 2, ...style });
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const status = cell?.status;
  if (status === 'notApplicable') return [ground({ fill: 'sunk' }), hatch(inner)];
  if (status === 'notReported' || status === 'rejected') {
    const outline = rect([inner.x + 1, inner.y + 1], [inner.width - 2, inner.height - 2], {
      radius: 2,
      fill: 'surface',
      stroke: 'brick',
      strokeWidth: 2,
    });
    const word = wordIn(status, input.words, inner.width);
    return [
      outline,
      textAt(middle, word === '' ? '0' : word, { size: sizes.small, anchor: 'middle', fill: 'brickInk' }),
    ];
  }
  const score = status ? null : known(cell?.score);
  if (score === null) {
    const sign = status ? wordIn(status, input.words, inner.width) : '';
    return [
      ground({ fill: 'sunk' }),
      textAt(middle, sign === '' ? '–' : sign, { size: sizes.small, anchor: 'middle', fill: 'inkSoft' }),
    ];
  }
  const band = bandOf(score, bands);
  const number = input.format(score);
  const size = textWidth(number, sizes.label) <= inner.width ? sizes.label : 10;
  const fill = band ? inkOn(band.colour) : 'ink';
  const word = cutText(number, { width: box.width, size });
  return [
    ground({ fill: band ? (band.colour as `#${string}`) : 'sunk' }),
    textAt(middle, word, { size, anchor: 'middle', fill }),
  ];
}
