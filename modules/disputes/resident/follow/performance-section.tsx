import { formatDate } from '@xinan/cn/dates';
import { useApp, useText } from '@xinan/resident-kit';
import { followWords } from '../../locales/resident-follow.ts';
import { useCase } from './use-case.ts';

/** Who still owes what by when. */
export function PerformanceSection() {
  const t = useText(followWords);
  const { locale } = useApp();
  const { view } = useCase();
  if (view.performances.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="performance">
      <h2 id="performance">{t('performanceTitle')}</h2>
      <ul class="rows">
        {view.performances.map(({ id, bySide, what, amountYuan, dueOn, state, settledAt }) => (
          <li key={id} class="row row--wrap">
            <span class="row__text">
              <strong>{t(bySide === view.me.side ? 'by_me' : 'by_them')}</strong> {what}
              {amountYuan && (
                <span class="num">
                  {' '}
                  {amountYuan} {locale === 'zh' ? '元' : 'yuan'}
                </span>
              )}
              <span class="row__hint">
                {settledAt
                  ? formatDate(new Date(settledAt), locale)
                  : t('dueOn', { date: formatDate(dueOn, locale) })}
              </span>
            </span>
            <span class={state === 'performed' ? 'tag' : 'tag tag--dawn'}>{t(`perf_${state}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
