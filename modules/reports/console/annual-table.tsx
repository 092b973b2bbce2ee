import { useSay, useText } from '@xinan/console-kit';
import { formatNumber } from '@xinan/cn/dates';
import type { OutputOf } from '@xinan/contract-kit';
import type { ReactNode } from 'react';
import type { getAnnualTable } from '../contract.ts';
import { reportWords } from '../locales/console.ts';
import { unitWords } from './figure-words.ts';
import { Hidden } from './hidden.tsx';

export type AnnualAnswer = OutputOf<typeof getAnnualTable>;

/** Lines that are part of the line above them begin so in both languages. */
const isPart = (zh: string): boolean => zh.startsWith('其中');

/** Indicators down, months across, the year at the end. */
export function AnnualTable({ answer }: { answer: AnnualAnswer }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const count = (value: number | null) => (value === null ? <Hidden /> : formatNumber(value));
  return (
    <div
      className="rep-annual"
      tabIndex={0}
      role="region"
      aria-label={t('annualTitle', { year: answer.year })}
    >
      <table className="rep-table">
        <caption className="kit-hidden">{t('annualTitle', { year: answer.year })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            <th scope="col">{t('unit')}</th>
            {Array.from({ length: 12 }, (_, month) => (
              <th key={month} scope="col" className="rep-table__number">
                {t('monthN', { n: month + 1 })}
              </th>
            ))}
            <th scope="col" className="rep-table__number rep-table__total">
              {t('total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {answer.rows.map((row) => (
            <tr key={row.metric} className={isPart(row.name.zh) ? 'rep-table__part-of' : undefined}>
              <th scope="row">{say(row.name)}</th>
              <td className="rep-table__of">{unitWords(row.unit, t)}</td>
              {row.months.map((value, month) => (
                <td key={month} className="rep-table__number">
                  {count(value)}
                </td>
              ))}
              <td className="rep-table__number rep-table__total">{count(row.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
