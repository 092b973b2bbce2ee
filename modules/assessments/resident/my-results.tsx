import { formatDate } from '@xinan/cn/dates';
import { Link, useApp, useSay, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import type { Result, Trend } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { CourseTrend } from './course-trend.tsx';
import type { Course } from './history.ts';

/** How many results of one instrument stand open. */
const shownAtFirst = 2;

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

/** One instrument over time: how it changed, then each result, the latest on top. */
export function MyCourse({ course, trend }: { course: Course; trend: Trend | null | undefined }) {
  const t = useText(resultWords);
  const say = useSay();
  const [all, setAll] = useState(false);
  const shown = [...course.results].reverse().slice(0, all ? undefined : shownAtFirst);
  const latest = course.results.at(-1) ?? course.results[0];
  const name = say(latest.instrumentName);
  return (
    <article class="card course stack">
      <div class="cluster cluster--apart">
        <h3>{name}</h3>
        <span class="soft small">{t('mineTimes', { n: course.results.length })}</span>
      </div>
      {trend && <CourseTrend trend={trend} />}
      {trend === null && (
        <p class="soft small">{t(course.results.length > 1 ? 'trendOtherKey' : 'trendEmpty')}</p>
      )}
      <ul class="rows">
        {shown.map((result) => (
          <ResultRow key={result.id} result={result} />
        ))}
      </ul>
      {shown.length < course.results.length && (
        <button type="button" class="button button--plain no-print" onClick={() => setAll(true)}>
          {t('earlier', { n: course.results.length - shown.length })}
        </button>
      )}
    </article>
  );
}
