export { bandOf, type LegendBand, methodBands } from './bands.ts';
export type { ChartFrame } from './base/frame.ts';
export { boundsOf } from './bounds.ts';
export { type Contribution, type ContributionBarsInput, contributionBars } from './contribution-bars.ts';
export type * from './drawing.ts';
export {
  type HeatCell,
  type HeatColumn,
  type HeatColumnGroup,
  type HeatMapInput,
  type HeatRow,
  type HeatRowGroup,
  heatCellKey,
  heatMap,
} from './heat-map.ts';
export { type IntervalDotsInput, intervalDots, type UnitEstimate } from './interval-dots.ts';
export { inkOn, paintColor, paintCss, seriesPaint } from './paint.ts';
export { type RadarInput, type RadarSeries, radar, radarLimits } from './radar.ts';
export { type RankedUnit, type RankingInput, ranking } from './ranking.ts';
export { type SparklineInput, sparkline } from './sparkline.ts';
export { drawingToSvg, type SvgOptions } from './svg.ts';
export { type RingScore, type ThemeRingsInput, themeRings } from './theme-rings.ts';
export {
  type Level,
  type PointNote,
  type TimedSeries,
  type TimedValue,
  type TrendLinesInput,
  trendLines,
} from './trend-lines.ts';
export { type ChartWords, chartWords } from './words.ts';
