import { formatNumber } from '@xinan/cn/dates';
import { useSay, useText } from '@xinan/console-kit';
import type { OutputOf } from '@xinan/contract-kit';
import type { ReactNode } from 'react';
import type { getStatistics } from '../../contract.ts';
import { type MonthlyColumn, monthlyColumns, type MonthlyRow, type monthlyRows } from '../../domain.ts';
import { officeWords } from '../../locales/office.ts';
import { Count } from './number.tsx';

const columns = Object.keys(monthlyColumns) as MonthlyColumn[];

function Rows({ title, rows }: { title: string; rows: readonly MonthlyRow[] }): ReactNode {
  const t = useText(officeWords);
  const say = useSay();
  return (
    <div className="off-scroll" tabIndex={0} role="region" aria-label={t('scrollable', { name: title })}>
      <table className="off-table">
        <caption className="off-table__caption">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('item')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="off-table__number">
                {say(monthlyColumns[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, cells }, place) => (
            <tr key={name.zh} className={place === 0 ? 'off-table__total' : undefined}>
              <th scope="row">{say(name)}</th>
              {columns.map((column) => (
                <td key={column} className="off-table__number">
                  <Count value={cells[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MonthlyTableProps {
  readonly rows: ReturnType<typeof monthlyRows>;
  readonly statistics: OutputOf<typeof getStatistics>;
}

/** The tables of the month as they are on paper. */
export function MonthlyTable({ rows, statistics: { amountYuan, prevented } }: MonthlyTableProps): ReactNode {
  const t = useText(officeWords);
  const results = [
    { name: t('amount'), value: amountYuan === null ? null : Number(amountYuan), yuan: true },
    { name: t('crime'), value: prevented.crimeCases, people: prevented.crimePeople },
    { name: t('crowd'), value: prevented.crowdCases, people: prevented.crowdPeople },
  ];
  return (
    <div className="off-monthly">
      <Rows title={t('byType')} rows={[rows.total, ...rows.types]} />
      <Rows title={t('byWay')} rows={[rows.total, ...rows.ways]} />
      <dl className="off-results">
        {results.map(({ name, value, people, yuan }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value === null ? (
                <Count value={null} />
              ) : yuan ? (
                t('yuan', { n: formatNumber(value) })
              ) : (
                t('casesPeople', { cases: formatNumber(value), people: formatNumber(people ?? 0) })
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
