import { Icon, RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import { shield, trendDown, trendUp } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { paths } from '../address.ts';
import { formatPoints, formatScore, formatShare } from '../format.ts';
import { bandOfScore, legendOf } from '../legend.ts';
import type { ScoreView } from '../page/score-page.tsx';
import { cellOf, type UnitOverview } from '../page/units-in-view.ts';
import { scoreWords } from '../words.ts';
import { extremesOf, shownScore } from './overview-data.ts';

/** One sentence a leader can read aloud, and the three numbers beside it. */
export function LeadPanel({ view, unit }: { view: ScoreView; unit: UnitOverview }): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { locale } = useDesk();
  const { overview, to } = view;
  const total = cellOf(unit, 'total');
  const score = shownScore(total);
  const bands = legendOf(overview, locale);
  const earned = bandOfScore(score, bands);
  const capped = unit.cap && bands.find(({ code }) => code === unit.band);
  const extremes = extremesOf(overview, unit);
  return (
    <div className="scores-card scores-lead">
      <p className="scores-lead__words">
        {score === null
          ? t('noScoreWhy')
          : t('lead', {
              unit: say(unit.unit.name),
              period: namePeriod(overview.run.period, locale),
              score: formatScore(score),
              band: earned?.label ?? '',
            })}
        {extremes && (
          <>
            {locale === 'en' && ' '}
            {t('leadBest', {
              best: say(extremes.best.name),
              bestScore: formatScore(extremes.best.score),
              worst: say(extremes.worst.name),
              worstScore: formatScore(extremes.worst.score),
            })}
          </>
        )}
      </p>
      {unit.cap && (
        <p className="scores-cap">
          <strong>{t('cappedTo', { band: capped?.label ?? unit.cap.band })}</strong>{' '}
          {t('capReason', { reason: unit.cap.reason, by: unit.cap.setBy })}
        </p>
      )}
      <dl className="scores-figures">
        <div>
          <dt>{t('since')}</dt>
          <dd>
            <Since points={total?.enough ? total.change : null} />
          </dd>
        </div>
        <div>
          <dt>{t('coverage')}</dt>
          <dd className="kit-num">{formatShare(total?.coverage)}</dd>
        </div>
        <div>
          <dt>{t('geometric')}</dt>
          <dd>
            <span className="kit-num">{formatScore(total?.enough ? total.geometric : null)}</span>
            <small>{t('geometricHint')}</small>
          </dd>
        </div>
      </dl>
      <RoomLink className="scores-proof-link" to={to(paths.proof(overview.run.id, unit.unit.code, 'total'))}>
        <Icon path={shield} size={15} /> {t('totalProof')}
      </RoomLink>
    </div>
  );
}

function Since({ points }: { points: number | null }): ReactNode {
  const t = useText(scoreWords);
  if (points === null) return <small>{t('sinceNone')}</small>;
  const isFlat = Math.abs(points) < 1;
  const n = formatPoints(points).replace(/^[+−]/, '');
  const words = isFlat
    ? t('sinceFlat', { n: formatPoints(points) })
    : t(points > 0 ? 'sinceUp' : 'sinceDown', { n });
  return (
    <>
      <span className="kit-num">
        {!isFlat && <Icon path={points > 0 ? trendUp : trendDown} size={18} />} {formatPoints(points)}
      </span>
      <small>{words}</small>
    </>
  );
}
