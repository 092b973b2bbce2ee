import { formatDate } from '@xinan/cn/dates';
import { useDesk, useSay, useText } from '@xinan/console-kit';
import { trendView } from '@xinan/ui/trend-view';
import type { ReactNode } from 'react';
import { type Side, sides } from '../../domain.ts';
import { recordWords } from '../../locales/console-record.ts';
import type { FeelingPoint } from './feeling-points.ts';

const box = { width: 560, height: 150, padding: 14, range: [0, 10] as const };
const round = (value: number): number => Math.round(value * 10) / 10;

/** Two quiet lines in one frame, 0 at the bottom (calm) to 10. The dots carry their numbers; the table below says the same. */
export function FeelingCurve({ lines }: { lines: ReadonlyMap<Side, readonly FeelingPoint[]> }): ReactNode {
  const t = useText(recordWords);
  const say = useSay();
  const { locale } = useDesk();
  const times = [...lines.values()].flatMap((line) => line.map(({ at }) => at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const summary = [...lines]
    .map(([side, line]) =>
      t('feelingLine', { side: say(sides[side]), scores: line.map(({ value }) => round(value)).join(' → ') }),
    )
    .join(t('semicolon'));
  const day = (at: number) => formatDate(new Date(at), locale);
  return (
    <figure className="dispute-curve">
      <div className="dispute-curve__legend">
        {[...lines.keys()].map((side) => (
          <span key={side} className={`dispute-curve__key dispute-curve__key--${side}`}>
            {say(sides[side])}
          </span>
        ))}
      </div>
      <div className="dispute-curve__frame">
        <span className="dispute-curve__top">{t('upset')}</span>
        <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={summary}>
          {[0, 5, 10].map((value) => (
            <line
              key={value}
              className="dispute-curve__rule"
              x1={0}
              x2={box.width}
              y1={heightOf(value)}
              y2={heightOf(value)}
            />
          ))}
          {[...lines].map(([side, line]) => (
            <Line key={side} side={side} line={line} first={first} last={last} />
          ))}
        </svg>
        <span className="dispute-curve__bottom">{t('calm')}</span>
      </div>
      <figcaption className="dispute-curve__days kit-num">
        <span>{day(first)}</span>
        {last > first && <span>{day(last)}</span>}
      </figcaption>
    </figure>
  );
}

const heightOf = (value: number): number => box.padding + (1 - value / 10) * (box.height - 2 * box.padding);

interface LineProps {
  readonly side: Side;
  readonly line: readonly FeelingPoint[];
  readonly first: number;
  readonly last: number;
}

/** Both lines share the time axis: holes at its ends keep a short line from being stretched over the whole width. */
function Line({ side, line, first, last }: LineProps): ReactNode {
  const ends = (at: number) => ({ at, value: null });
  const points = [ends(first), ...line.map(({ at, value }) => ({ at, value })), ends(last)];
  const view = trendView(points, box);
  return (
    <g className={`dispute-curve__line dispute-curve__line--${side}`}>
      <path d={view.line} />
      {view.dots.map((dot, index) => (
        <g key={index}>
          <circle cx={dot.x} cy={dot.y} r={4} />
          <text x={dot.x} y={dot.y - 8} textAnchor={anchorOf(dot.x)}>
            {round(line[index]?.value ?? 0)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Numbers at the edges stay inside the frame. */
const anchorOf = (x: number): 'start' | 'middle' | 'end' => {
  if (x < 24) return 'start';
  return x > box.width - 24 ? 'end' : 'middle';
};
