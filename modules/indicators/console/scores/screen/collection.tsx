import { formatDate } from '@xinan/cn/dates';
import { useDesk, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { listCycles } from '../../../contract.ts';
import type { PublicationDocument } from '../../../domain.ts';
import { formatShare } from '../format.ts';
import { collectingNow } from './wall-data.ts';
import { wallWords } from './words.ts';

/** How far the collection of the next period is, now; as far as the reader's area reaches, and says so. */
export function Collection({ document }: { document: PublicationDocument }): ReactNode {
  const t = useText(wallWords);
  const say = useSay();
  const { locale, person } = useDesk();
  const { data } = useRouteQuery(listCycles, { query: {} });
  if (!data) return null;
  const cycle = collectingNow(data);
  if (!cycle || cycle.tasks.total === 0)
    return (
      <section className="index-collection">
        <p className="wall-note">{t('notCollecting')}</p>
      </section>
    );
  const county = document.units.find(({ code, level }) => level === 'county' && code === person.regionCode);
  const { total, reported, verified, overdue } = cycle.tasks;
  return (
    <section className="index-collection">
      <h2 className="wall-title">
        {t('collecting', { period: namePeriod(cycle.period, locale) })}
        <span className="wall-title__hint">
          {county && `${t('within', { name: say(county.name) })} · `}
          {t('dueBy', { day: formatDate(cycle.submitBy, locale) })}
        </span>
      </h2>
      <Share label={t('reported')} count={reported} total={total} />
      <Share label={t('verified')} count={verified} total={total} />
      <p className={overdue > 0 ? 'index-collection__late' : 'wall-note'}>
        {overdue > 0 ? t('overdue', { n: overdue }) : t('noOverdue')}
      </p>
    </section>
  );
}

function Share({ label, count, total }: { label: string; count: number; total: number }): ReactNode {
  const t = useText(wallWords);
  return (
    <p className="index-share">
      <span>{label}</span>
      <span className="index-share__bar" aria-hidden="true">
        <i style={{ inlineSize: `${(100 * count) / total}%` }} />
      </span>
      <strong>{formatShare(count / total, 0)}</strong>
      <small>{t('of', { n: count, total })}</small>
    </p>
  );
}
