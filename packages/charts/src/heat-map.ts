import { type LegendBand, methodBands } from './bands.ts';
import { type ChartFrame, saying, sentences, sizes } from './base/frame.ts';
import { legend } from './base/legend.ts';
import { line, textAt, textBlock } from './base/shapes.ts';
import { isWide, textWidth } from './base/measure-text.ts';
import { cutText, wrapText } from './base/wrap-text.ts';
import type { Drawing, Shape } from './drawing.ts';
import { cellShapes, cellWords, type HeatCell } from './heat/cell.ts';
import { header, headerPlan } from './heat/header.ts';
import { heatLegendItems } from './heat/legend-items.ts';
import { type HeatColumnGroup, panelsOf } from './heat/panels.ts';

export type { HeatCell } from './heat/cell.ts';
export type { HeatColumn, HeatColumnGroup } from './heat/panels.ts';

export interface HeatRow {
  readonly key: string;
  readonly label: string;
  /** In the order of all columns; what is left out has no data. */
  readonly cells: readonly HeatCell[];
}

export interface HeatRowGroup {
  readonly key: string;
  readonly label: string;
  readonly rows: readonly HeatRow[];
}

export interface HeatMapInput extends ChartFrame {
  /** Peer groups of units; a single group without label is drawn without heading. */
  readonly groups: readonly HeatRowGroup[];
  /** Themes with their level-1 indicators, or one group with level-2 indicators. */
  readonly columnGroups: readonly HeatColumnGroup[];
  /** The set's own legend; that of the method unless told. */
  readonly bands?: readonly LegendBand[];
}

/** The key of a cell's mark. */
export function heatCellKey(rowKey: string, columnKey: string): string {
  return `${rowKey}/${columnKey}`;
}

const rowHeight = 28;
const headingHeight = 26;
const panelGap = 20;

/**
 * Units by indicators, with the number in each cell on the colour of its band. Where the columns do not fit the
 * width, they go on in a further panel below, theme by theme, so that a phone scrolls downwards only.
 */
export function heatMap(input: HeatMapInput): Drawing {
  const { width, title, words, groups } = input;
  const bands = input.bands ?? methodBands[words.locale];
  const rows = groups.flatMap((group) => group.rows);
  const rowLabelWidth = labelWidthOf(rows, width);
  const panels = panelsOf(input.columnGroups, width - rowLabelWidth);
  const shapes: Shape[] = [];
  let top = 0;
  for (const panel of panels) {
    const drawn = drawPanel(input, { panel, bands, rowLabelWidth, top });
    shapes.push(...drawn.shapes);
    top = drawn.bottom + panelGap;
  }
  const items = heatLegendItems(
    rows.flatMap(({ cells }) => cells),
    { bands, words },
  );
  const key = legend(items, [4, top - 4], { width: width - 8 });
  shapes.push(...key.shapes);
  const columns = input.columnGroups.flatMap((group) => group.columns);
  const said = rows.map(({ label, cells }) => {
    const list = columns.map((column, i) => `${column.label} ${cellWords(cells[i], { input, bands })}`);
    return saying(label, list.join(words.locale === 'zh' ? '、' : ', '), words);
  });
  return {
    width,
    height: Math.max(1, Math.ceil(top - 4 + key.height)),
    title,
    description: sentences(said, words),
    shapes,
  };
}

function labelWidthOf(rows: readonly HeatRow[], width: number): number {
  const longest = Math.max(0, ...rows.map(({ label }) => textWidth(label, sizes.label)));
  return Math.ceil(
    Math.min(longest + 12, width >= 480 ? 168 : rows.every(({ label }) => isWide(label)) ? 76 : 100),
  );
}

interface PanelPlace {
  readonly panel: ReturnType<typeof panelsOf>[number];
  readonly bands: readonly LegendBand[];
  readonly rowLabelWidth: number;
  readonly top: number;
}

function drawPanel(input: HeatMapInput, place: PanelPlace): { shapes: Shape[]; bottom: number } {
  const { panel, rowLabelWidth, top } = place;
  const plan = headerPlan(panel);
  const shapes = header(panel, plan, [rowLabelWidth, top]);
  const right = rowLabelWidth + (panel.columns.at(-1)?.right ?? 0);
  let y = top + plan.height;
  for (const group of input.groups) {
    if (group.label !== '') {
      const word = cutText(group.label, { width: right - 4, size: sizes.label });
      shapes.push(line([0, y + headingHeight - 0.5], [right, y + headingHeight - 0.5]));
      shapes.push(textAt([2, y + headingHeight / 2 + 2], word, { bold: true, fill: 'inkSoft' }));
      y += headingHeight;
    }
    for (const row of group.rows) {
      shapes.push(...drawRow(input, row, { ...place, y }));
      y += rowHeight;
    }
  }
  return { shapes, bottom: y };
}

function drawRow(input: HeatMapInput, row: HeatRow, place: PanelPlace & { y: number }): Shape[] {
  const { panel, bands, rowLabelWidth, y } = place;
  const lines = wrapText(row.label, { width: rowLabelWidth - 8, size: sizes.label, lines: 2 });
  const label = textBlock([2, y + rowHeight / 2], lines, {
    leading: 13,
    size: lines.length > 1 ? sizes.small : sizes.label,
  });
  const cells = panel.columns.map(({ column, index, left, right }): Shape => {
    const cell = row.cells[index];
    const box = { x: rowLabelWidth + left, y, width: right - left, height: rowHeight };
    const at = `${row.label} · ${column.label}`;
    return {
      kind: 'group',
      key: heatCellKey(row.key, column.key),
      label: saying(at, cellWords(cell, { input, bands }), input.words),
      hit: box,
      shapes: cellShapes(cell, box, { input, bands }),
    };
  });
  return [...label, ...cells];
}
