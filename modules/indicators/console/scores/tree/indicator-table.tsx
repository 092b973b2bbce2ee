import { useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import type { IndicatorCell } from '../../../contract.ts';
import { formatAmount, formatPoints, formatScore, formatShare } from '../format.ts';
import { Change, ScoreMark } from '../page/marks.tsx';
import { scoreWords } from '../words.ts';
import {
  countWords,
  GroupToggle,
  IndicatorScore,
  type ListProps,
  ProofButton,
  StatusTags,
  valueWords,
} from './cells.tsx';
import type { GroupRow } from './tree-rows.ts';

/** The tree as a table: its head stays while one scrolls. */
export function IndicatorTable({ rows, caption, ...rest }: ListProps): ReactNode {
  const t = useText(scoreWords);
  const head = ['score', 'value', 'counts', 'weightUsed', 'contribution', 'change'] as const;
  return (
    <ScrollBox label={caption} tall>
      <table className="scores-table scores-tree">
        <caption className="kit-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicator')}</th>
            {head.map((key) => (
              <th scope="col" key={key} className="scores-table__number">
                {t(key)}
              </th>
            ))}
            <th scope="col">{t('department')}</th>
            <th scope="col">{t('status')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === 'indicator' ? (
              <Indicator key={row.indicator.code} indicator={row.indicator} {...rest} />
            ) : (
              <Group key={row.group.code} row={row} {...rest} />
            ),
          )}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type Rest = Omit<ListProps, 'rows' | 'caption'>;

function Group({ row, bands, onToggle, onExplain }: { row: GroupRow } & Rest): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { group, cell, kind } = row;
  return (
    <tr className={`scores-tree__${kind}`}>
      <th scope="row">
        <GroupToggle row={row} onToggle={onToggle} />
      </th>
      <td className="scores-table__number">
        <ProofButton name={say(group.name)} onClick={() => onExplain(group.code)}>
          <ScoreMark score={cell?.enough ? cell.score : null} bands={bands} />
        </ProofButton>
      </td>
      <td className="scores-table__number kit-soft" colSpan={2}>
        {cell?.coverage != null && cell.coverage < 0.9995 && `${t('coverage')} ${formatShare(cell.coverage)}`}
      </td>
      <td className="scores-table__number">{formatShare(group.weight)}</td>
      <td className="scores-table__number">{formatScore(cell?.contribution)}</td>
      <td className="scores-table__number">
        <Change points={cell?.change ?? null} />
      </td>
      <td />
      <td>{cell && !cell.enough && <span className="kit-soft">{t('noScore')}</span>}</td>
    </tr>
  );
}

function Indicator({ indicator, bands, onExplain }: { indicator: IndicatorCell } & Rest): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { locale } = useDesk();
  const { code, name, interval, weightUsed, contribution, change } = indicator;
  const explain = () => onExplain(code);
  return (
    <tr className="scores-tree__indicator">
      <th scope="row">
        <span className="scores-code">{code}</span> <span className="scores-tree__name">{say(name)}</span>
      </th>
      <td className="scores-table__number">
        <ProofButton name={say(name)} onClick={explain}>
          <IndicatorScore indicator={indicator} bands={bands} />
        </ProofButton>
      </td>
      <td className="scores-table__number">
        <ProofButton name={say(name)} onClick={explain}>
          {valueWords(indicator, locale)}
        </ProofButton>
        {interval && !indicator.suppressed && (
          <small className="scores-interval">
            {t('interval', { low: formatAmount(interval[0]), high: formatAmount(interval[1]) })}
          </small>
        )}
      </td>
      <td className="scores-table__number">
        <ProofButton name={say(name)} onClick={explain}>
          {countWords(indicator)}
        </ProofButton>
      </td>
      <td className="scores-table__number">{formatShare(weightUsed)}</td>
      <td className="scores-table__number">{formatScore(contribution)}</td>
      <td className="scores-table__number" title={formatPoints(change)}>
        <Change points={change} />
      </td>
      <td>{say(indicator.department)}</td>
      <td>
        <StatusTags {...indicator} />
      </td>
    </tr>
  );
}
