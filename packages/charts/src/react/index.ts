export { Chart, type ChartProps } from './chart.ts';
export { FittedChart } from './fitted-chart.ts';
export { type Mark, marksOf, nextMark } from './navigate.ts';
