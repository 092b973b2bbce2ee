import { formatNumber } from '@xinan/cn/dates';
import { trendView } from '@xinan/ui/trend-view';
import type { ReactNode } from 'react';
import { rangeOf, type TrendValue } from './trend-line.tsx';

const box = { width: 440, height: 190, left: 44, right: 10, top: 22, bottom: 26 } as const;
const MOST_LABELS = 12;

/** Three ground lines at round heights. */
function groundLines([least, most]: readonly [number, number]): number[] {
  const rough = (most - least) / 3;
  const unit = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((part) => part * unit).find((part) => part >= rough) ?? rough;
  const first = Math.ceil(least / step) * step;
  return [0, 1, 2, 3].map((line) => first + line * step).filter((value) => value <= most);
}

/** The months of one figure as a line with ground lines and month names. `label` says all of it in one sentence. */
export function TrendChart({
  trend,
  unit,
  label,
}: {
  trend: readonly TrendValue[];
  unit: string;
  label: string;
}): ReactNode {
  const range = rangeOf(trend, unit);
  const inner = { width: box.width - box.left - box.right, height: box.height - box.top - box.bottom };
  const points = trend.map(({ value }, at) => ({ at, value }));
  const view = trendView(points, { ...inner, padding: 0, range });
  const up = (value: number) => inner.height - ((value - range[0]) / (range[1] - range[0])) * inner.height;
  const across = (at: number) =>
    trend.length < 2 ? inner.width / 2 : (at / (trend.length - 1)) * inner.width;
  const every = Math.ceil(trend.length / MOST_LABELS);
  return (
    <svg className="rep-chart" viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      <g transform={`translate(${box.left} ${box.top})`}>
        {groundLines(range).map((value) => (
          <g key={value} transform={`translate(0 ${up(value)})`}>
            <line className="rep-chart__ground" x2={inner.width} />
            <text className="rep-chart__word" x={-8} dy="0.35em" textAnchor="end">
              {formatNumber(value)}
            </text>
          </g>
        ))}
        <path className="rep-trend__area" d={view.area} />
        <path className="rep-trend__line" d={view.line} />
        {view.dots.map(({ x, y, index }) => (
          <circle key={index} className="rep-trend__last" cx={x} cy={y} r={3}>
            <title>{`${trend[index]?.period}: ${formatNumber(trend[index]?.value ?? 0)}`}</title>
          </circle>
        ))}
        {trend.map(({ period }, at) =>
          at % every === 0 ? (
            <text
              key={period}
              className="rep-chart__word"
              x={across(at)}
              y={inner.height + 18}
              textAnchor="middle"
            >
              {Number(period.slice(5))}
            </text>
          ) : null,
        )}
      </g>
    </svg>
  );
}
