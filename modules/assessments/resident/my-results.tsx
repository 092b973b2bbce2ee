import { formatDate } from '@xinan/cn/dates';
import { Link, useApp, useSay, useText } from '@xinan/resident-kit';
import { trendView } from '@xinan/ui/trend-view';
import { useState } from 'preact/hooks';
import type { Result } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { type Course, pointsOf } from './history.ts';

/** How many results of one instrument stand open. */
const shownAtFirst = 2;

const box = { width: 320, height: 72, padding: 8 };

function Trend({ course, label }: { course: Course; label: string }) {
  const scale = course.results.at(-1)?.scales[0];
  const view = trendView(pointsOf(course), {
    ...box,
    ...(scale ? { range: [scale.min, scale.max] as const } : {}),
  });
  const last = view.dots.length - 1;
  return (
    <svg class="trend" viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={label}>
      <path d={view.area} class="trend-area" />
      <path d={view.line} class="trend-line" />
      {view.dots.map(({ x, y, index }, i) => (
        <circle
          key={index}
          cx={x}
          cy={y}
          r="4"
          class={i === last ? 'trend-dot trend-dot--last' : 'trend-dot'}
        />
      ))}
    </svg>
  );
}

function ResultRow({ result }: { result: Result }) {
  const say = useSay();
  const { locale } = useApp();
  return (
    <li>
      <Link to="/result" state={{ id: result.id }} class="row">
        <span class="row__text">
          {result.scales[0] ? say(result.scales[0].headline) : say(result.instrumentName)}
          <span class="row__hint">{formatDate(new Date(result.submittedAt), locale)}</span>
        </span>
      </Link>
    </li>
  );
}

/** One instrument over time: the line first, then each result, the latest on top. */
export function MyCourse({ course }: { course: Course }) {
  const t = useText(resultWords);
  const say = useSay();
  const { locale } = useApp();
  const [all, setAll] = useState(false);
  const shown = [...course.results].reverse().slice(0, all ? undefined : shownAtFirst);
  const latest = course.results.at(-1) ?? course.results[0];
  const on = (result: Result) => formatDate(new Date(result.submittedAt), locale);
  const name = say(latest.instrumentName);
  const label = t('trendLabel', {
    name,
    n: course.results.length,
    first: on(course.results[0]),
    last: on(latest),
  });
  return (
    <article class="card course stack">
      <div class="cluster cluster--apart">
        <h3>{name}</h3>
        <span class="soft small">{t('mineTimes', { n: course.results.length })}</span>
      </div>
      {course.results.length > 1 && <Trend course={course} label={label} />}
      <ul class="rows">
        {shown.map((result) => (
          <ResultRow key={result.id} result={result} />
        ))}
      </ul>
      {shown.length < course.results.length && (
        <button type="button" class="button button--plain" onClick={() => setAll(true)}>
          {t('earlier', { n: course.results.length - shown.length })}
        </button>
      )}
    </article>
  );
}
