import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import type { Overview } from '../../../contract.ts';
import { formatShare } from '../format.ts';
import { sureness } from './ranking-data.ts';
import { rankingWords } from './words.ts';

/** P(row ahead of column), with the reliable leads set off in weight and ground. */
export function WinMatrix({ overview }: { overview: Overview }): ReactNode {
  const t = useText(rankingWords);
  const say = useSay();
  const names = overview.ranking.map(({ unit: code }) => {
    const found = overview.units.find(({ unit }) => unit.code === code);
    return found ? say(found.unit.name) : code;
  });
  return (
    <>
      <p className="scores-hint">{t('matrixHint')}</p>
      <div className="scores-card scores-card--flush">
        <ScrollBox label={t('matrix')}>
          <table className="scores-table scores-matrix">
            <caption className="kit-hidden">{t('matrix')}</caption>
            <thead>
              <tr>
                <td />
                {names.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {names.map((row, i) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  {names.map((column, j) => {
                    const share = overview.winShares[i]?.[j];
                    if (i === j || share === undefined)
                      return <td key={column} className="scores-matrix__self" />;
                    return (
                      <td
                        key={column}
                        className={`scores-matrix__${sureness(share)}`}
                        title={t('ahead', { row, column })}
                      >
                        {formatShare(share, 0)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </div>
    </>
  );
}
