import { useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { namePeriod } from '../../../domain/name-period.ts';
import { ScrollBox } from '../page/scroll-box.tsx';
import { dash, formatAmount } from '../format.ts';
import { elementTable, type Proof } from './proof-data.ts';
import { proofWords } from './words.ts';

/** The data elements as the platform counted them, by place. */
export function ElementsStep({ proof }: { proof: Proof }): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const { locale } = useDesk();
  const { units, rows } = elementTable(proof.elements);
  const isSeveral = rows.some(({ cells }) => cells.some(({ length }) => length > 1));
  return (
    <>
      <p className="kit-soft">
        {t('elementsHint')} {isSeveral && t('elementsSeveral')}
      </p>
      <ScrollBox label={t('stepElements')}>
        <table className="scores-table">
          <thead>
            <tr>
              <th scope="col">{t('element')}</th>
              {units.map(({ code, name }) => (
                <th scope="col" key={code} className="scores-table__number">
                  {say(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ element, name, cells }) => (
              <tr key={element}>
                <th scope="row">
                  {say(name)}
                  <small>
                    <code>{element}</code>
                  </small>
                </th>
                {cells.map((cell, i) => (
                  <td key={units[i]?.code} className="scores-table__number">
                    {cell.length === 0
                      ? dash
                      : cell.map(({ period, suppressed, value }) => (
                          <span key={period} className="proof-element">
                            {suppressed ? '*' : formatAmount(value)}
                            {isSeveral && <small>{namePeriod(period, locale)}</small>}
                          </span>
                        ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}
