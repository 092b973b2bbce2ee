import { RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import { paths } from '../address.ts';
import { dash, formatAmount, withUnit } from '../format.ts';
import { legendOf } from '../legend.ts';
import { ScoreMark } from '../page/marks.tsx';
import type { ScoreView } from '../page/score-page.tsx';
import { StatusTags } from '../tree/cells.tsx';
import type { Answer, Row } from './map-data.ts';
import { mapWords } from './words.ts';

interface TableProps {
  readonly view: ScoreView;
  readonly answer: Answer;
  readonly rows: readonly Row[];
  readonly lit: string | null;
  readonly onLight: (code: string | null) => void;
}

/** The numbers behind the map; a county leads to the proof of its figure. */
export function MapTable({ view: { overview, to }, answer, rows, lit, onLight }: TableProps): ReactNode {
  const t = useText(mapWords);
  const say = useSay();
  const { locale } = useDesk();
  const bands = legendOf(overview, locale);
  const unit = answer.valueUnit ? say(answer.valueUnit) : '';
  const hasValues = answer.valueUnit !== null;
  const amount = (row: Row, value: number | null) =>
    row.suppressed ? '*' : withUnit(formatAmount(value), unit);
  const counts = (row: Row) =>
    row.suppressed
      ? '* / *'
      : row.numerator === null
        ? dash
        : `${formatAmount(row.numerator)} / ${formatAmount(row.denominator)}`;
  return (
    <div className="scores-card scores-card--flush">
      <ScrollBox label={say(answer.name)}>
        <table className="scores-table">
          <caption className="kit-hidden">{say(answer.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('unit')}</th>
              <th scope="col" className="scores-table__number">
                {t('score')}
              </th>
              {hasValues && (
                <>
                  <th scope="col" className="scores-table__number">
                    {t('value')}
                  </th>
                  <th scope="col" className="scores-table__number">
                    {t('counts')}
                  </th>
                  <th scope="col" className="scores-table__number">
                    {t('interval')}
                  </th>
                </>
              )}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.unit.code}
                className={lit === row.unit.code ? 'scores-table__lit' : undefined}
                onPointerEnter={() => onLight(row.unit.code)}
                onPointerLeave={() => onLight(null)}
              >
                <th scope="row">
                  <RoomLink to={to(paths.proof(overview.run.id, row.unit.code, answer.code))}>
                    {say(row.unit.name)}
                  </RoomLink>
                </th>
                <td className="scores-table__number">
                  {row.score === null ? dash : <ScoreMark score={row.score} bands={bands} />}
                </td>
                {hasValues && (
                  <>
                    <td className="scores-table__number">{amount(row, row.value)}</td>
                    <td className="scores-table__number">{counts(row)}</td>
                    <td className="scores-table__number">
                      {row.interval && !row.suppressed
                        ? `${formatAmount(row.interval[0])}–${formatAmount(row.interval[1])}`
                        : dash}
                    </td>
                  </>
                )}
                <td>
                  <StatusTags status={row.status} suppressed={row.suppressed} valuePeriod={null} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
