import { localDateOf } from '@xinan/cn/dates';
import {
  Loading,
  Problem,
  saveFile,
  Section,
  serverNow,
  useDesk,
  useFreshCall,
  useRouteQuery,
  useText,
} from '@xinan/console-kit';
import { ProblemError } from '@xinan/contract-kit/client';
import { addMonths, lastDayOf, monthOf } from '@xinan/figures';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { exportMonthly, getStatistics } from '../../contract.ts';
import { monthlyRows } from '../../domain.ts';
import { officeWords } from '../../locales/office.ts';
import { bytesOfBase64 } from './bytes-of-base64.ts';
import { MonthlyTable } from './monthly-table.tsx';
import { OfficePage } from './office-page.tsx';
import { Rates } from './rates.tsx';
import { ScopeBar } from './scope-bar.tsx';
import { useScope } from './use-scope.ts';

type Format = 'excel' | 'word';

const monthPeriod = (month: string) => ({ from: `${month}-01`, to: lastDayOf(month) });

/** Fetches the month's table as a file and hands it to the browser. */
function useMonthlyFile(month: string, region: string) {
  const call = useFreshCall();
  const { locale } = useDesk();
  const [busy, setBusy] = useState<Format | null>(null);
  const [error, setError] = useState<ProblemError | null>(null);
  const fetchFile = async (format: Format) => {
    setBusy(format);
    setError(null);
    try {
      const file = await call(exportMonthly, { query: { month, region, format, locale } });
      saveFile(file.name, bytesOfBase64(file.base64), file.mediaType);
    } catch (fault) {
      if (!(fault instanceof ProblemError)) throw fault;
      setError(fault);
    } finally {
      setBusy(null);
    }
  };
  return { busy, error, start: (format: Format) => void fetchFile(format) };
}

/** 人民调解工作月报表: the screen's own figures of one month, as they leave for the justice bureau. */
export default function MonthlyScreen(): ReactNode {
  const t = useText(officeWords);
  const scope = useScope();
  // Without a month in the address: the last whole one.
  const lastWhole = addMonths(monthOf(localDateOf(serverNow())), -1);
  const month = scope.month === null ? lastWhole : scope.period.from.slice(0, 7);
  const shown: typeof scope =
    scope.month === null
      ? {
          ...scope,
          year: Number(month.slice(0, 4)),
          month: Number(month.slice(5)),
          period: monthPeriod(month),
        }
      : scope;
  const query = { ...shown.period, region: scope.region };
  const byType = useRouteQuery(getStatistics, { query: { ...query, by: 'type' } });
  const byOrigin = useRouteQuery(getStatistics, { query: { ...query, by: 'origin' } });
  const file = useMonthlyFile(month, scope.region);
  const error = byType.error ?? byOrigin.error;
  const body = () => {
    if (!byType.data || !byOrigin.data)
      return error ? <Problem error={error} onRetry={() => void byType.refetch()} /> : <Loading rows={14} />;
    const rows = monthlyRows({
      total: byType.data.total,
      types: byType.data.rows,
      origins: byOrigin.data.rows,
    });
    return (
      <>
        <MonthlyTable rows={rows} statistics={byType.data} />
        <Section title={t('rates')}>
          <Rates rates={byType.data.rates} />
        </Section>
        <p className="off-note">{t(byType.data.exact ? 'cohortNote' : 'hiddenNote')}</p>
      </>
    );
  };
  return (
    <OfficePage
      tab="monthly"
      title={t('monthly')}
      hint={t('monthlyHint')}
      asOf={byType.data?.asOf}
      query={scope.query}
      actions={
        <>
          {(['word', 'excel'] as const).map((format) => (
            <Button
              key={format}
              type={format === 'word' ? 'primary' : 'default'}
              loading={file.busy === format}
              disabled={!byType.data}
              onClick={() => file.start(format)}
            >
              {t(format)}
            </Button>
          ))}
          <Button onClick={() => print()}>{t('print')}</Button>
        </>
      }
    >
      <ScopeBar scope={shown} wholeYear={false} />
      {file.error && <Problem error={file.error} compact />}
      {body()}
    </OfficePage>
  );
}
