import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import { dash, formatScore } from '../format.ts';
import { Change } from '../page/marks.tsx';
import type { Outcome } from './use-what-if.ts';
import { movedRanks, type ModelAnswer } from './weights.ts';
import { whatIfWords } from './words.ts';

/** Totals and ranks before and after, in the order the trial gives; a bar for each, with a mark where it was. */
export function OutcomeTable({
  units,
  before,
  after,
}: {
  units: ModelAnswer['units'];
  before: Outcome;
  after: Outcome;
}): ReactNode {
  const t = useText(whatIfWords);
  const say = useSay();
  const order = [...units.keys()].sort(
    (one, other) => (after.totals[other] ?? -1) - (after.totals[one] ?? -1) || one - other,
  );
  const moved = movedRanks(before.ranks, after.ranks);
  return (
    <>
      <p className="scores-hint" role="status">
        {moved === 0 ? t('same') : t('moved', { n: moved })}
      </p>
      <ScrollBox label={t('result')}>
        <table className="scores-table">
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col" className="scores-table__number">
                {t('rankBefore')} → {t('rankAfter')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('before')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('after')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('difference')}
              </th>
              <th scope="col" aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {order.map((i) => {
              const [was, now] = [before.totals[i] ?? null, after.totals[i] ?? null];
              const isMoved = before.ranks[i] !== after.ranks[i];
              return (
                <tr key={units[i]?.code}>
                  <th scope="row">{units[i] && say(units[i].name)}</th>
                  <td className={isMoved ? 'scores-table__number what-if__moved' : 'scores-table__number'}>
                    {before.ranks[i] ?? dash} → {after.ranks[i] ?? dash}
                  </td>
                  <td className="scores-table__number">{formatScore(was)}</td>
                  <td className="scores-table__number">
                    <b>{formatScore(now)}</b>
                  </td>
                  <td className="scores-table__number">
                    <Change points={was === null || now === null ? null : now - was} />
                  </td>
                  <td>
                    <span className="what-if__track" aria-hidden="true">
                      <span style={{ width: `${now ?? 0}%` }} />
                      {was !== null && <i style={{ left: `${was}%` }} />}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
