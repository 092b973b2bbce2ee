import { trendView } from '@xinan/ui/trend-view';
import type { ReactNode } from 'react';

export interface TrendValue {
  readonly period: string;
  readonly value: number | null;
}

const toPoints = (trend: readonly TrendValue[]) => trend.map(({ value }, at) => ({ at, value }));

/** Percent kept free below the lowest share. */
const SHARE_ROOM = 5;

/** From zero for counts and times; shares may start higher, never touching the ground. */
export function rangeOf(trend: readonly TrendValue[], unit: string): readonly [number, number] {
  const values = trend.flatMap(({ value }) => (value === null ? [] : [value]));
  const most = Math.max(1, ...values);
  if (unit !== '%' || values.length === 0) return [0, most];
  return [Math.max(0, Math.floor((Math.min(...values) - SHARE_ROOM) / 10) * 10), Math.max(100, most)];
}

/** A small line without words: the words stand beside it, the months in the detail. Not drawn when half is hidden. */
export function TrendLine({
  trend,
  unit,
  width,
  height,
}: {
  trend: readonly TrendValue[];
  unit: string;
  width: number;
  height: number;
}): ReactNode {
  const view = trendView(toPoints(trend), { width, height, padding: 4, range: rangeOf(trend, unit) });
  const last = view.dots.at(-1);
  if (!last || view.dots.length * 2 < trend.length) return null;
  return (
    <svg className="rep-trend" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path className="rep-trend__area" d={view.area} />
      <path className="rep-trend__line" d={view.line} vectorEffect="non-scaling-stroke" />
      <circle className="rep-trend__last" cx={last.x} cy={last.y} r={2.6} />
    </svg>
  );
}
