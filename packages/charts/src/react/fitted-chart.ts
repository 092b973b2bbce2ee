import { createElement, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Drawing } from '../drawing.ts';
import { Chart, type ChartProps } from './chart.ts';

/** The narrowest phone; a chart in a narrower place scrolls. */
const leastWidth = 280;

/**
 * A chart that is drawn anew for the width of its place. `draw` should be kept with useCallback, or it draws again
 * with each rendering.
 */
export function FittedChart({
  draw,
  ...rest
}: Omit<ChartProps, 'drawing'> & { readonly draw: (width: number) => Drawing }): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => setWidth(Math.max(leastWidth, Math.floor(element.clientWidth)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  const drawing = useMemo(() => (width === null ? null : draw(width)), [draw, width]);
  return createElement(
    'div',
    { ref: place, className: 'chart-place' },
    drawing && createElement(Chart, { drawing, ...rest }),
  );
}
