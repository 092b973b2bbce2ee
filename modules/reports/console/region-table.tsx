import { RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import { formatNumber } from '@xinan/cn/dates';
import type { ReactNode } from 'react';
import { reportWords } from '../locales/console.ts';
import { unitWords, valueLine } from './figure-words.ts';
import { Hidden } from './hidden.tsx';
import type { MapAnswer, RegionFigure } from './map-figures.ts';
import { city } from '@xinan/console-kit/map';

interface TableProps {
  readonly answer: MapAnswer;
  readonly caption: string;
  readonly lit: string | null;
  readonly onLight: (code: string | null) => void;
  /** Where a county leads; other places have no page of their own. */
  readonly pathOf: ((code: string) => string) | undefined;
}

/** Six digits end at the county. */
const isCountyCode = (code: string): boolean => code.length === 6;

/** Largest first; what is not shown comes last, in the order of codes. */
const byValue = (a: RegionFigure, b: RegionFigure) =>
  (b.value ?? -1) - (a.value ?? -1) || (a.code < b.code ? -1 : 1);

/** The map's twin: the same numbers as a table, with numerator and denominator where there are any. */
export function RegionTable({ answer, caption, lit, onLight, pathOf }: TableProps): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  const isShare = answer.unit === '%';
  const count = (value: number | null) => (value === null ? <Hidden /> : formatNumber(value));
  const value = (figure: RegionFigure) => {
    if (figure.value === null) return figure.suppressed ? <Hidden /> : t('none');
    return isShare ? valueLine(figure.value, answer.unit, { t, locale }) : formatNumber(figure.value);
  };
  return (
    <table className="rep-table rep-table--regions">
      <caption className="kit-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('regionName')}</th>
          <th scope="col" className="rep-table__number">
            {say(answer.name)}
            {!isShare && <span className="rep-table__unit">{unitWords(answer.unit, t)}</span>}
          </th>
          {isShare && (
            <>
              <th scope="col" className="rep-table__number">
                {t('numerator')}
              </th>
              <th scope="col" className="rep-table__number">
                {t('denominator')}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {[...answer.regions].sort(byValue).map((figure) => (
          <tr
            key={figure.code}
            className={lit === figure.code ? 'rep-table__row--lit' : undefined}
            onPointerEnter={() => onLight(figure.code)}
            onPointerLeave={() => onLight(null)}
          >
            <th scope="row">
              {pathOf && isCountyCode(figure.code) && figure.code !== city.code ? (
                <RoomLink to={pathOf(figure.code)}>{say(figure.name)}</RoomLink>
              ) : (
                say(figure.name)
              )}
            </th>
            <td className="rep-table__number">{value(figure)}</td>
            {isShare && (
              <>
                <td className="rep-table__number rep-table__part">{count(figure.numerator)}</td>
                <td className="rep-table__number rep-table__part">{count(figure.denominator)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
