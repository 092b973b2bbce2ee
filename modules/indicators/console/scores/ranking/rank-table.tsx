import { RoomLink, useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScrollBox } from '../page/scroll-box.tsx';
import { paths } from '../address.ts';
import { dash, formatShare } from '../format.ts';
import { legendOf } from '../legend.ts';
import { Change, ScoreMark } from '../page/marks.tsx';
import type { ScoreView } from '../page/score-page.tsx';
import type { RankRow } from './ranking-data.ts';
import { rankingWords } from './words.ts';

interface Column {
  readonly key:
    | 'inGroup'
    | 'rank'
    | 'score'
    | 'interval'
    | 'tie'
    | 'geometric'
    | 'topsis'
    | 'change'
    | 'rankBefore'
    | 'coverage';
  readonly cell: (row: RankRow) => ReactNode;
}

/** Score, rank and what other methods say; `brief` for a peer group. */
export function RankTable({
  rows,
  view: { overview, to },
  caption,
  brief = false,
}: {
  rows: readonly RankRow[];
  view: ScoreView;
  caption: string;
  brief?: boolean;
}): ReactNode {
  const t = useText(rankingWords);
  const say = useSay();
  const { locale } = useDesk();
  const bands = legendOf(overview, locale);
  const usual: readonly Column[] = [
    {
      key: 'score',
      cell: ({ total }) => <ScoreMark score={total?.enough ? total.score : null} bands={bands} />,
    },
    { key: 'interval', cell: ({ place }) => (place?.interval ? place.interval.join('–') : dash) },
    { key: 'change', cell: ({ total }) => <Change points={total?.change ?? null} /> },
  ];
  const more: readonly Column[] = [
    { key: 'tie', cell: ({ place }) => (place?.tieGroup == null ? dash : t('tieN', { n: place.tieGroup })) },
    { key: 'geometric', cell: ({ place }) => place?.geometricRank ?? dash },
    { key: 'topsis', cell: ({ place }) => place?.topsisRank ?? dash },
    { key: 'rankBefore', cell: ({ place }) => place?.rankBefore ?? dash },
    { key: 'coverage', cell: ({ total }) => formatShare(total?.coverage) },
  ];
  const columns: readonly Column[] = brief
    ? [{ key: 'inGroup', cell: ({ total }) => total?.rankInGroup ?? dash }, ...usual]
    : [{ key: 'rank', cell: ({ total }) => total?.rank ?? t('notRanked') }, ...usual, ...more];
  const inOrder = brief
    ? rows.toSorted((one, other) => (one.total?.rankInGroup ?? 99) - (other.total?.rankInGroup ?? 99))
    : rows;
  return (
    <ScrollBox label={caption}>
      <table className="scores-table">
        <caption className="kit-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {columns.map(({ key }) => (
              <th scope="col" key={key} className="scores-table__number">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder.map((row) => (
            <tr key={row.unit.unit.code}>
              <th scope="row">
                <RoomLink to={to(paths.tree(row.unit.unit.code))}>{say(row.unit.unit.name)}</RoomLink>
              </th>
              {columns.map(({ key, cell }) => (
                <td key={key} className="scores-table__number">
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
