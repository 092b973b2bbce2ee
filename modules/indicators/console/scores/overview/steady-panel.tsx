import { RoomLink, Section, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { paths } from '../address.ts';
import { SteadyWords } from '../page/steady-words.tsx';
import type { ScoreView } from '../page/score-page.tsx';
import { scoreWords } from '../words.ts';

/** What would change the order of the counties, in words. */
export function SteadyPanel({ view: { overview, to } }: { view: ScoreView }): ReactNode {
  const t = useText(scoreWords);
  if (overview.ranking.length < 2) return null;
  return (
    <Section title={t('steady')} aside={<RoomLink to={to(paths.ranking)}>{t('seeRanking')}</RoomLink>}>
      <div className="scores-card">
        <SteadyWords overview={overview} />
      </div>
    </Section>
  );
}
