import { formatDate, localDateOf } from '@xinan/cn/dates';
import { serverNow, useDesk, useRouteQuery, useText } from '@xinan/console-kit';
import { listRegions } from '@xinan/regions/contract';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { officeWords } from '../../locales/office.ts';
import { yearsUpTo } from './period.ts';
import type { Scope } from './use-scope.ts';

const englishMonth = (n: number): string =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, n - 1));
const months = Array.from({ length: 12 }, (_, index) => index + 1);
/** Areas the reader may choose: the own one and the level below it. */
function useAreas(top: string): { value: string; label: string }[] {
  const t = useText(officeWords);
  const { locale } = useDesk();
  const { data } = useRouteQuery(listRegions, { query: { parent: top } });
  if (!data) return [];
  const own = { value: top, label: data.city.code === top ? data.city.name[locale] : t('ownArea') };
  return [own, ...data.regions.map(({ code, name }) => ({ value: code, label: name[locale] }))];
}

/** Year, month and area of a page of figures, with the days they mean. */
export function ScopeBar({ scope, wholeYear = true }: { scope: Scope; wholeYear?: boolean }): ReactNode {
  const t = useText(officeWords);
  const { locale } = useDesk();
  const areas = useAreas(scope.top);
  const today = localDateOf(serverNow());
  return (
    <div className="off-bar">
      <div className="off-bar__choices no-print">
        <Select<number>
          aria-label={t('year')}
          className="off-bar__year"
          value={scope.year}
          options={yearsUpTo(today).map((n) => ({ value: n, label: t('yearN', { n }) }))}
          onChange={(year) => scope.change({ year: String(year) })}
        />
        <Select<number>
          aria-label={t('month')}
          className="off-bar__month"
          value={scope.month ?? 0}
          options={[
            ...(wholeYear ? [{ value: 0, label: t('wholeYear') }] : []),
            ...months.map((n) => ({
              value: n,
              label: locale === 'zh' ? t('monthN', { n }) : englishMonth(n),
            })),
          ]}
          onChange={(month) => scope.change({ month: month === 0 ? undefined : String(month) })}
        />
        {areas.length > 0 && (
          <Select<string>
            aria-label={t('region')}
            className="off-bar__region"
            value={scope.region}
            options={areas}
            onChange={(region) => scope.change({ region })}
          />
        )}
      </div>
      <p className="off-bar__span">
        {t('span', {
          from: formatDate(scope.period.from, locale),
          to: formatDate(scope.period.to, locale),
        })}
      </p>
    </div>
  );
}
