import { formatDate } from '@xinan/cn/dates';
import { useApp, useSay, useText } from '@xinan/resident-kit';
import { trendView } from '@xinan/ui/trend-view';
import type { TrendScale } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { stripesOf } from './trend-stripes.ts';

const box = { width: 320, height: 112, padding: 10 };

/** One scale over time before its stretches, which bear no words; the first and the last day below. */
export function TrendPicture({ scale }: { scale: TrendScale }) {
  const t = useText(resultWords);
  const say = useSay();
  const { locale } = useApp();
  const points = scale.points.map(({ at, value }) => ({ at: Date.parse(at), value }));
  const view = trendView(points, { ...box, range: [scale.min, scale.max] });
  const on = (at: number | undefined) => (at === undefined ? '' : formatDate(new Date(at), locale));
  const [first, last] = [on(points[0]?.at), on(points.at(-1)?.at)];
  const label = t('trendLabel', { name: say(scale.name), n: points.length, first, last });
  return (
    <figure class="trend-figure stack stack--tight">
      <svg class="trend" viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
        {stripesOf(scale, box).map(({ y, height }, i) => (
          <rect
            key={y}
            y={y}
            width={box.width}
            height={height}
            class={i % 2 === 0 ? 'trend-band' : 'trend-band trend-band--odd'}
          />
        ))}
        <path d={view.line} class="trend-line" />
        {view.dots.map(({ x, y, index }, i) => (
          <circle
            key={index}
            cx={x}
            cy={y}
            r="5"
            class={i === view.dots.length - 1 ? 'trend-dot trend-dot--last' : 'trend-dot'}
          />
        ))}
      </svg>
      <figcaption class="trend-ends soft small" aria-hidden="true">
        <span>{first}</span>
        {last !== first && <span>{last}</span>}
      </figcaption>
    </figure>
  );
}
