import type { OutputOf } from '@xinan/contract-kit';
import { useApp, useText } from '@xinan/resident-kit';
import type { getPublicTrend } from '../contract.ts';
import { publicWords } from '../locales/resident.ts';
import { periodName } from './period-name.ts';

const mostPoints = 12;
const width = 320;
const height = 96;
const edge = 8;

/** Totals of the quarters as a calm line, and in words for those who do not see it. */
export function TrendLine({ points }: { points: OutputOf<typeof getPublicTrend> }) {
  const t = useText(publicWords);
  const { locale } = useApp();
  const quarters = points
    .filter(({ period }) => period.includes('Q'))
    .flatMap(({ period, scores }) => {
      const score = scores['total'];
      return score == null ? [] : [{ period, score }];
    })
    .slice(-mostPoints);
  if (quarters.length < 2) return null;
  const values = quarters.map(({ score }) => score);
  const [least, most] = [Math.min(...values) - 2, Math.max(...values) + 2];
  const x = (i: number) => edge + (i * (width - 2 * edge)) / (quarters.length - 1);
  const y = (score: number) => height - edge - ((score - least) * (height - 2 * edge)) / (most - least);
  const list = quarters
    .map(({ period, score }) => `${periodName(period, locale)} ${score.toFixed(1)}`)
    .join('，');
  return (
    <section class="card">
      <h2>{t('trend')}</h2>
      <svg
        class="index-trend"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={t('trendWords', { n: quarters.length, list })}
      >
        <polyline points={values.map((score, i) => `${x(i)},${y(score)}`).join(' ')} />
        {values.map((score, i) => (
          <circle key={quarters[i]?.period} cx={x(i)} cy={y(score)} r="3" />
        ))}
      </svg>
      <p class="soft small index-trend__ends">
        {[quarters[0], quarters.at(-1)].map((end) => (
          <span key={end?.period}>
            {periodName(end?.period ?? '', locale)}
            <strong>{end?.score.toFixed(1)}</strong>
          </span>
        ))}
      </p>
    </section>
  );
}
