import { type Mode, seriesColors } from '@xinan/ui/tokens';

const series = (mode: Mode, indent: string): string =>
  seriesColors[mode].map((hex, i) => `${indent}  --chart-series-${i + 1}: ${hex};\n`).join('');

/** The whole text of `charts.css`: the series colours by day and by night, as tokens.css does it, and the marks. */
export function chartsCss(): string {
  return `/* Written from charts-css.ts by packages/charts/scripts/write-charts-css.ts: change it there. */

:root {
${series('light', '')}}

@media screen and (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
${series('dark', '  ')}  }
}

@media screen {
  :root[data-theme="dark"] {
${series('dark', '  ')}  }
}

.chart-place {
  overflow-x: auto;
}

.chart {
  display: block;
  max-width: 100%;
  height: auto;
  font-family: var(--font-sans);
  font-variant-numeric: tabular-nums;
}

.chart__hit {
  fill: transparent;
  stroke: none;
}

.chart__mark {
  cursor: pointer;
  outline: none;
}

/* A ring, so that the colour below stays what it is. */
.chart__mark:hover > .chart__hit,
.chart__mark[aria-pressed="true"] > .chart__hit {
  stroke: var(--ink);
  stroke-width: 1.5px;
}

.chart__mark:focus-visible > .chart__hit {
  stroke: var(--focus);
  stroke-width: 3px;
}

@media print {
  .chart__mark > .chart__hit {
    stroke: none;
  }
}
`;
}
