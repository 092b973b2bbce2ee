import {
  Empty,
  Loading,
  Problem,
  RoomLink,
  StateTag,
  useDesk,
  useRouteQuery,
  useSay,
  useText,
} from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { listWeaknesses } from '../../../contract.ts';
import { paths } from '../address.ts';
import { legendOf } from '../legend.ts';
import { Change, ScoreMark } from '../page/marks.tsx';
import type { ScoreView } from '../page/score-page.tsx';
import { scoreWords } from '../words.ts';

const few = 7;
const many = 40;
/** What rounds to nothing says nothing. */
const leastChange = 0.005;
const tones = { below_60: 'brick', fall: 'amber', lowest: 'plain' } as const;

/** 短板清单 of the chosen place: the lowest first, with who answers for it. */
export function WeakPanel({
  view: { overview, to },
  unit,
}: {
  view: ScoreView;
  unit: { code: string; name: { zh: string; en: string } };
}): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const { locale } = useDesk();
  const [isLong, setLong] = useState(false);
  const { data, error, refetch } = useRouteQuery(listWeaknesses, {
    params: { id: overview.run.id },
    query: { unit: unit.code },
  });
  const bands = legendOf(overview, locale);
  const rows = data?.slice(0, isLong ? many : few);
  const left = (data?.length ?? 0) - (rows?.length ?? 0);
  return (
    <section className="scores-card">
      <div className="scores-card__head">
        <h2>
          {t('weak')} {data && <span className="scores-count">{data.length}</span>}
        </h2>
      </div>
      <p className="scores-hint">{t('weakHint')}</p>
      {!rows &&
        (error ? <Problem error={error} onRetry={() => void refetch()} compact /> : <Loading rows={6} />)}
      {rows?.length === 0 && <Empty title={t('weakNone', { unit: say(unit.name) })} picture={null} />}
      <ul className="scores-weak">
        {rows?.map((row) => (
          <li key={`${row.unit.code}/${row.code}`}>
            <RoomLink
              className="scores-weak__name"
              to={to(paths.proof(overview.run.id, row.unit.code, row.code))}
            >
              <span className="scores-code">{row.code}</span> {say(row.name)}
            </RoomLink>
            <span className="scores-weak__score">
              <ScoreMark score={row.score} bands={bands} />
            </span>
            <span className="scores-weak__foot">
              <StateTag tone={tones[row.reason]}>{t(row.reason)}</StateTag>
              <span>{say(row.department)}</span>
              {row.change !== null && Math.abs(row.change) >= leastChange && <Change points={row.change} />}
            </span>
          </li>
        ))}
      </ul>
      {(left > 0 || isLong) && (
        <Button type="link" onClick={() => setLong(!isLong)}>
          {isLong ? t('weakLess') : t('weakMore', { n: Math.min(left, many - few) })}
        </Button>
      )}
    </section>
  );
}
