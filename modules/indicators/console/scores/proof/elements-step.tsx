import { useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { dash, formatAmount } from '../format.ts';
import { elementTable, type Proof } from './proof-data.ts';
import { proofWords } from './words.ts';

/** The data elements as the platform counted them, by place. */
export function ElementsStep({ proof }: { proof: Proof }): ReactNode {
  const t = useText(proofWords);
  const say = useSay();
  const { units, rows } = elementTable(proof.elements);
  return (
    <>
      <p className="kit-soft">{t('elementsHint')}</p>
      <div className="scores-scroll">
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
                    {cell === null ? dash : cell.suppressed ? '*' : formatAmount(cell.value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
