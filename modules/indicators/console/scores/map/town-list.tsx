import { StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { dash, formatAmount, withUnit } from '../format.ts';
import { ScrollBox } from '../page/scroll-box.tsx';
import { StatusTags } from '../tree/cells.tsx';
import { type Answer, intervalOf, isFew, type Row, sortTowns } from './map-data.ts';
import { mapWords } from './words.ts';

interface TownsProps {
  readonly answer: Answer;
  readonly rows: readonly Row[];
  readonly lit: string | null;
  readonly onLight: (code: string | null) => void;
}

/** The towns of a county: the steadied estimate with its interval first, what was counted beside it. */
export function TownList({ answer, rows, lit, onLight }: TownsProps): ReactNode {
  const t = useText(mapWords);
  const say = useSay();
  const { county, shown, hidden, empty } = sortTowns(rows);
  const named = (members: readonly Row[]) => members.map(({ unit }) => say(unit.name)).join(t('listJoin'));
  return (
    <div className="scores-card scores-card--flush">
      <ScrollBox label={say(answer.name)}>
        <table className="scores-table town-list">
          <caption className="kit-hidden">{say(answer.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('town')}</th>
              <th scope="col" className="scores-table__number">
                {t('steady')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('steadyInterval')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('raw')}
              </th>
              <th scope="col" className="scores-table__number">
                {t('counts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...(county ? [county] : []), ...shown].map((row) => (
              <tr
                key={row.unit.code}
                className={lit === row.unit.code ? 'scores-table__lit' : undefined}
                onPointerEnter={() => onLight(row.unit.code)}
                onPointerLeave={() => onLight(null)}
              >
                <th scope="row">
                  {say(row.unit.name)}
                  {row.level === 'town' && isFew(row) && row.value !== null && (
                    <small className="town-list__few">{t('few')}</small>
                  )}
                  {row.level === 'county' && <StateTag tone="sky">{t('county')}</StateTag>}
                  <StatusTags status={row.status} suppressed={row.suppressed} valuePeriod={null} />
                </th>
                <Figures row={row} unit={answer.valueUnit ? say(answer.valueUnit) : ''} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {(hidden.length > 0 || empty.length > 0) && (
        <div className="town-list__rest">
          {hidden.length > 0 && (
            <p>
              <b>{t('hiddenTowns', { n: hidden.length })}</b>
              {named(hidden)}
            </p>
          )}
          {empty.length > 0 && (
            <p>
              <b>{t('emptyTowns', { n: empty.length })}</b>
              {named(empty)}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function Figures({ row, unit }: { row: Row; unit: string }): ReactNode {
  const interval = intervalOf(row);
  const hidden = (shown: string) => (row.suppressed ? '*' : shown);
  const cells = [
    row.shrunk === null ? dash : withUnit(formatAmount(row.shrunk), unit),
    interval ? `${formatAmount(interval[0])}–${formatAmount(interval[1])}` : dash,
    hidden(withUnit(formatAmount(row.value), unit)),
    hidden(
      row.numerator === null ? dash : `${formatAmount(row.numerator)} / ${formatAmount(row.denominator)}`,
    ),
  ] as const;
  return cells.map((words, i) => (
    <td key={['steady', 'interval', 'raw', 'counts'][i]} className="scores-table__number">
      {i === 0 ? <b>{words}</b> : words}
    </td>
  ));
}
