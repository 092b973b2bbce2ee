import { HelpCalls } from '@xinan/institutions/resident-parts';
import { useSay, useText } from '@xinan/resident-kit';
import type { Trend, TrendScale } from '../contract.ts';
import { resultWords } from '../locales/resident-result.ts';
import { TrendPicture } from './trend-picture.tsx';

type Change = NonNullable<TrendScale['change']>;

/** What the latest two results say, and how that can be told. */
function ChangeWords({ change }: { change: Change }) {
  const t = useText(resultWords);
  return (
    <>
      <p>{t(`change_${change.direction}`)}</p>
      <details class="fold small">
        <summary>{t('changeWhy')}</summary>
        <p class="soft">
          {t('changeSource', { source: change.source })}
          {!change.compared && ` ${t('changeNotCompared')}`}
        </p>
      </details>
    </>
  );
}

/** One questionnaire over time: pictures, plain words where research allows them, and whom to talk to. */
export function CourseTrend({ trend }: { trend: Trend }) {
  const t = useText(resultWords);
  const say = useSay();
  return (
    <div class="stack">
      {trend.scales.map((scale) => (
        <section key={scale.id} class="stack stack--tight">
          <div class="trend-figure cluster cluster--apart">
            {trend.scales.length > 1 && <h4>{say(scale.name)}</h4>}
            <p class="soft small">{t(`trendUp_${scale.heavierWhen}`)}</p>
          </div>
          <TrendPicture scale={scale} />
          {scale.change && <ChangeWords change={scale.change} />}
        </section>
      ))}
      {trend.talk && (
        <div class="stack stack--tight">
          <p>{t('changeTalk')}</p>
          <HelpCalls most={1} />
        </div>
      )}
      {trend.apart > 0 && <p class="soft small">{t('trendApart', { n: trend.apart })}</p>}
    </div>
  );
}
