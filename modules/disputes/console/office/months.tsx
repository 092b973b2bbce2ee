import { formatNumber } from '@xinan/cn/dates';
import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { officeWords } from '../../locales/office.ts';
import { Count } from './number.tsx';

interface MonthCounts {
  readonly month: string;
  readonly found: number | null;
  readonly resolved: number | null;
}

const box = { height: 120, bar: 26 } as const;

/** Found and resolved by month of finding: a pair of bars and the same numbers as a table. */
export function Months({ months }: { months: readonly MonthCounts[] }): ReactNode {
  const t = useText(officeWords);
  const most = Math.max(1, ...months.map(({ found }) => found ?? 0));
  const up = (count: number) => (count / most) * box.height;
  return (
    <div
      className="off-scroll"
      tabIndex={0}
      role="region"
      aria-label={t('scrollable', { name: t('months') })}
    >
      <table className="off-table off-months">
        <caption className="kit-hidden">{t('monthsCaption')}</caption>
        <thead>
          <tr aria-hidden="true">
            <td />
            {months.map(({ month, found, resolved }) => (
              <td key={month} className="off-months__bars">
                <svg
                  viewBox={`0 0 ${box.bar} ${box.height}`}
                  width={box.bar}
                  height={box.height}
                  focusable="false"
                >
                  {found === null ? (
                    <line
                      className="off-months__hidden"
                      y1={box.height - 1}
                      y2={box.height - 1}
                      x2={box.bar}
                    />
                  ) : (
                    <rect
                      className="off-months__found"
                      width={box.bar}
                      y={box.height - up(found)}
                      height={up(found)}
                    >
                      <title>{`${month} ${formatNumber(found)}`}</title>
                    </rect>
                  )}
                  {resolved !== null && found !== null && (
                    <rect
                      className="off-months__resolved"
                      width={box.bar}
                      y={box.height - up(resolved)}
                      height={up(resolved)}
                    />
                  )}
                </svg>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="col">{t('month')}</th>
            {months.map(({ month }) => (
              <th key={month} scope="col" className="off-table__number">
                {month}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['found', 'resolved'] as const).map((part) => (
            <tr key={part}>
              <th scope="row">
                <span className={`off-months__key off-months__key--${part}`} aria-hidden="true" />
                {t(part)}
              </th>
              {months.map((counts) => (
                <td key={counts.month} className="off-table__number">
                  <Count value={counts[part]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
