import { chartWords, ranking } from '@xinan/charts';
import { FittedChart } from '@xinan/charts/react';
import { Empty, Section, useDesk, useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import { paths } from '../address.ts';
import { formatPoints, formatScore } from '../format.ts';
import { ScorePage, type ScoreView } from '../page/score-page.tsx';
import { SteadyWords } from '../page/steady-words.tsx';
import { scoreWords } from '../words.ts';
import { chartUnits, peerGroups, rankRows, tieGroupsOf } from './ranking-data.ts';
import { RankTable } from './rank-table.tsx';
import { WinMatrix } from './win-matrix.tsx';
import { rankingWords } from './words.ts';

/** Counties among their peers first, then all, with the ranks other choices would give. */
export default function RankingScreen(): ReactNode {
  return <ScorePage tab="ranking">{(view) => <Ranking view={view} />}</ScorePage>;
}

function Ranking({ view }: { view: ScoreView }): ReactNode {
  const t = useText(rankingWords);
  const shared = useText(scoreWords);
  const say = useSay();
  const { locale, open } = useDesk();
  const [shown, setShown] = useState(false);
  const { overview, to } = view;
  const draw = useCallback(
    (width: number) =>
      ranking({
        width,
        title: t('all'),
        words: chartWords[locale],
        format: formatScore,
        formatChange: formatPoints,
        units: chartUnits(rankRows(overview), (words) => words[locale]),
        tieGroups: tieGroupsOf(overview.ranking),
      }),
    [overview, locale, t],
  );
  const rows = rankRows(overview);
  if (rows.length < 2) return <Empty title={t('few')} picture={null} />;
  const peers = peerGroups(rows, say);
  const { run } = overview;
  const follow = (unit: string) => open(to(paths.tree(unit)));
  return (
    <>
      <p className="scores-how">
        <strong>{t('howTitle')}</strong> {overview.ranking.length > 0 ? t('how') : t('unstable')}
      </p>
      {peers.length > 0 && (
        <Section title={t('peers')}>
          <p className="scores-hint">{t('peerHint')}</p>
          <div className="scores-peers">
            {peers.map(({ name, members }) => (
              <div key={name} className="scores-card">
                <h3 className="scores-peers__name">{name}</h3>
                <RankTable rows={members} view={view} caption={name} brief />
              </div>
            ))}
          </div>
        </Section>
      )}
      <Section
        title={t('all')}
        aside={<span className="kit-soft kit-num">{t('draws', { n: run.draws, seed: run.seed })}</span>}
      >
        <div className="scores-card">
          <FittedChart draw={draw} onSelect={follow} />
        </div>
        <div className="scores-card scores-card--flush">
          <RankTable rows={rows} view={view} caption={t('all')} />
        </div>
      </Section>
      <Section title={shared('steady')}>
        <div className="scores-card">
          <SteadyWords overview={overview} />
        </div>
      </Section>
      {overview.winShares.length > 0 && (
        <Section
          title={t('matrix')}
          aside={
            <Button aria-expanded={shown} onClick={() => setShown(!shown)}>
              {t(shown ? 'hideMatrix' : 'showMatrix')}
            </Button>
          }
        >
          {shown && <WinMatrix overview={overview} />}
        </Section>
      )}
    </>
  );
}
