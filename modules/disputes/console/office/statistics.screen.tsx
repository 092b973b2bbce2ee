import { formatDate, formatNumber } from '@xinan/cn/dates';
import {
  Empty,
  Facts,
  Loading,
  Problem,
  Section,
  useDesk,
  useLiveRefetch,
  useRouteQuery,
  useText,
  useUrlFilters,
} from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import { Button, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { getStatistics } from '../../contract.ts';
import { officeWords } from '../../locales/office.ts';
import { CountsTable } from './counts-table.tsx';
import { Flow } from './flow.tsx';
import { Months } from './months.tsx';
import { Count } from './number.tsx';
import { OfficePage } from './office-page.tsx';
import { Rates } from './rates.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { type Scope, useScope } from './use-scope.ts';

type Answer = OutputOf<typeof getStatistics>;
const ways = ['type', 'origin', 'area', 'mode', 'team'] as const;
type Way = (typeof ways)[number];
const readWay = (word: string | undefined): Way => ways.find((way) => way === word) ?? 'type';

/** 纠纷统计: what became of the disputes of a period, in numbers that add up. */
export default function StatisticsScreen(): ReactNode {
  const t = useText(officeWords);
  const { locale } = useDesk();
  const scope = useScope();
  const [filters, change] = useUrlFilters(['by']);
  const by = readWay(filters.by);
  const { data, error, refetch, isPlaceholderData } = useRouteQuery(getStatistics, {
    query: { ...scope.period, region: scope.region, by },
  });
  useLiveRefetch('facts.', refetch);
  const body = () => {
    if (!data)
      return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading rows={12} />;
    if (data.total.found === 0)
      return (
        <Empty
          title={t('emptyTitle', {
            span: t('span', { from: formatDate(data.from, locale), to: formatDate(data.to, locale) }),
          })}
          hint={t('emptyHint')}
        />
      );
    return <Figures data={data} by={by} scope={scope} onWay={(way) => change({ by: way })} />;
  };
  return (
    <OfficePage
      tab="statistics"
      title={t('statistics')}
      hint={t('statisticsHint')}
      asOf={data?.asOf}
      query={scope.query}
      actions={<Button onClick={() => print()}>{t('print')}</Button>}
    >
      <ScopeBar scope={scope} />
      <div
        className={isPlaceholderData ? 'off-body off-body--waiting' : 'off-body'}
        aria-busy={isPlaceholderData}
      >
        {body()}
      </div>
    </OfficePage>
  );
}

function Aftermath({ data: { amountYuan, prevented } }: { data: Answer }): ReactNode {
  const t = useText(officeWords);
  const pair = (cases: number | null, people: number | null) =>
    cases === null || people === null ? (
      <Count value={null} />
    ) : (
      t('casesPeople', { cases: formatNumber(cases), people: formatNumber(people) })
    );
  return (
    <Facts
      facts={[
        {
          name: t('amount'),
          value:
            amountYuan === null ? <Count value={null} /> : t('yuan', { n: formatNumber(Number(amountYuan)) }),
        },
        { name: t('crime'), value: pair(prevented.crimeCases, prevented.crimePeople) },
        { name: t('crowd'), value: pair(prevented.crowdCases, prevented.crowdPeople) },
      ]}
    />
  );
}

interface FiguresProps {
  readonly data: Answer;
  readonly by: Way;
  readonly scope: Scope;
  readonly onWay: (way: Way) => void;
}

function Figures({ data, by, scope, onWay }: FiguresProps): ReactNode {
  const t = useText(officeWords);
  const foundOnly = !data.exact && by !== 'area' && scope.region !== scope.top;
  return (
    <>
      <Section title={t('flow')}>
        <Flow total={data.total} />
      </Section>
      <Section title={t('rates')}>
        <Rates rates={data.rates} />
      </Section>
      <Section title={t('aftermath')}>
        <Aftermath data={data} />
      </Section>
      <Section
        title={t('breakdown')}
        aside={
          <Segmented<Way>
            className="no-print"
            aria-label={t('by')}
            value={by}
            options={ways.map((way) => ({ value: way, label: t(way) }))}
            onChange={onWay}
          />
        }
      >
        <CountsTable
          caption={`${t('breakdown')} · ${t(by)}`}
          rows={data.rows}
          total={data.total}
          item={t(by)}
          foundOnly={foundOnly}
        />
        {foundOnly && <p className="off-note">{t('foundOnly')}</p>}
      </Section>
      <Section title={t('months')}>
        <Months months={data.months} />
      </Section>
      <p className="off-note">{t(data.exact ? 'cohortNote' : 'hiddenNote')}</p>
    </>
  );
}
