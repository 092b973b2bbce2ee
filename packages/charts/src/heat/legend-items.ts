import type { LegendBand } from '../bands.ts';
import type { LegendItem } from '../base/legend.ts';
import { hatch, type Point, rect, textAt } from '../base/shapes.ts';
import type { Shape } from '../drawing.ts';
import type { ChartWords } from '../words.ts';
import type { HeatCell, HeatStatus } from './cell.ts';

const swatch = ([x, y]: Point, style: Parameters<typeof rect>[2]): Shape =>
  rect([x, y - 7], [24, 14], { radius: 2, ...style });

const samples: Record<HeatStatus, (at: Point) => Shape[]> = {
  notApplicable: (at) => [
    swatch(at, { fill: 'sunk' }),
    hatch({ x: at[0], y: at[1] - 7, width: 24, height: 14 }),
  ],
  notReported: ([x, y]) => [outline([x, y])],
  rejected: ([x, y]) => [outline([x, y])],
  suppressed: ([x, y]) => [
    swatch([x, y], { fill: 'sunk' }),
    textAt([x + 12, y], '*', { anchor: 'middle', fill: 'inkSoft' }),
  ],
  insufficient: ([x, y]) => [
    swatch([x, y], { fill: 'sunk' }),
    textAt([x + 12, y], '–', { anchor: 'middle', fill: 'inkSoft' }),
  ],
};

const outline = ([x, y]: Point): Shape =>
  rect([x + 1, y - 6], [22, 12], { radius: 2, fill: 'surface', stroke: 'brick', strokeWidth: 2 });

/** The bands with their limits, and the signs that occur. */
export function heatLegendItems(
  cells: readonly HeatCell[],
  { bands, words }: { bands: readonly LegendBand[]; words: ChartWords },
): LegendItem[] {
  const falling = [...bands].sort((one, other) => other.min - one.min);
  const limits = falling.map(({ min }, i) => {
    const above = falling[i - 1]?.min;
    if (above === undefined) return `≥ ${min}`;
    return i === falling.length - 1 ? `< ${above}` : `${min}–${above}`;
  });
  const statuses = (Object.keys(samples) as HeatStatus[]).filter((one) =>
    cells.some(({ status }) => status === one),
  );
  return [
    ...falling.map(({ label, colour }, i) => ({
      label: `${label} ${limits[i]}`,
      sample: (at: Point) => [swatch(at, { fill: colour as `#${string}` })],
    })),
    ...statuses.map((status) => ({ label: words[status], sample: samples[status] })),
  ];
}
