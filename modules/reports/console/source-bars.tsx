import { Empty, Loading, Problem, Section, useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { formatNumber } from '@xinan/cn/dates';
import type { ReactNode } from 'react';
import { getAlertSources } from '../contract.ts';
import type { Period } from '@xinan/figures';
import { reportWords } from '../locales/console.ts';
import { Hidden } from './hidden.tsx';

/** Alerts by source as bars with their numbers; the longest bar is the most frequent source. */
export function SourceBars({ period, region }: { period: Period; region: string }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { data, error, refetch } = useRouteQuery(getAlertSources, { query: { ...period, region } });
  if (!data)
    return (
      <Section title={t('sources')}>
        {error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={5} />}
      </Section>
    );
  const most = Math.max(1, ...data.rows.map(({ count }) => count ?? 0));
  return (
    <Section
      title={t('sources')}
      aside={
        data.total !== null && (
          <span className="kit-soft kit-num">{t('sourcesTotal', { n: data.total })}</span>
        )
      }
    >
      {data.rows.length === 0 ? (
        <Empty title={t('noSources')} picture={null} />
      ) : (
        <>
          <ul className="rep-bars">
            {data.rows.map(({ source, name, count, suppressed }) => (
              <li key={source}>
                <span className="rep-bars__name">{say(name)}</span>
                <span className="rep-bars__track" aria-hidden="true">
                  {count !== null && (
                    <span className="rep-bars__bar" style={{ width: `${(count / most) * 100}%` }} />
                  )}
                </span>
                <span className="rep-bars__count">
                  {count === null || suppressed ? <Hidden /> : formatNumber(count)}
                </span>
                <span className="rep-bars__share">
                  {count !== null && data.total
                    ? t('share', { n: Math.round((count / data.total) * 100) })
                    : ''}
                </span>
              </li>
            ))}
          </ul>
          <p className="rep-note">{say(data.definition)}</p>
        </>
      )}
    </Section>
  );
}
