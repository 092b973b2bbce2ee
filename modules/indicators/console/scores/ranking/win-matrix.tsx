import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import type { Overview } from '../../../contract.ts';
import { formatShare } from '../format.ts';
import { placesByRank, sureness } from './ranking-data.ts';
import { rankingWords } from './words.ts';

/** P(row ahead of column), with the reliable leads set off in weight and ground. */
export function WinMatrix({ overview }: { overview: Overview }): ReactNode {
  const t = useText(rankingWords);
  const say = useSay();
  const nameOf = (code: string) => {
    const found = overview.units.find(({ unit }) => unit.code === code);
    return found ? say(found.unit.name) : code;
  };
  const places = placesByRank(overview.ranking).map((place) => ({
    place,
    name: nameOf(overview.ranking[place]?.unit ?? ''),
  }));
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
                {places.map(({ name }) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {places.map(({ place: i, name: row }) => (
                <tr key={row}>
                  <th scope="row">{row}</th>
                  {places.map(({ place: j, name: column }) => {
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
