import { useSay, useText, useUrlFilters } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { ScorePage, type ScoreView } from '../page/score-page.tsx';
import { UnitPicker } from '../page/unit-picker.tsx';
import { unitOr } from '../page/units-in-view.ts';
import { scoreWords } from '../words.ts';
import { ComparePanel } from './compare-panel.tsx';
import { HeatPanel } from './heat-panel.tsx';
import { LeadPanel } from './lead-panel.tsx';
import { RingsPanel } from './rings-panel.tsx';
import { SteadyPanel } from './steady-panel.tsx';
import { TrendPanel } from './trend-panel.tsx';
import { WeakPanel } from './weak-panel.tsx';

/** 心安指数: where the city stands, how it came here, where it is weak, and how sure the order of its counties is. */
export default function OverviewScreen(): ReactNode {
  const [filters, change] = useUrlFilters(['unit']);
  return (
    <ScorePage tab="overview" unit={filters.unit}>
      {(view) => <Body view={view} chosen={filters.unit} onUnit={(unit) => change({ unit })} />}
    </ScorePage>
  );
}

function Body({
  view,
  chosen,
  onUnit,
}: {
  view: ScoreView;
  chosen: string | undefined;
  onUnit: (unit: string) => void;
}): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const unit = unitOr(view.overview, chosen);
  if (!unit) return null;
  return (
    <>
      <section className="scores-hero" aria-label={t('themes')}>
        <div className="scores-card scores-hero__rings">
          <div className="scores-card__head">
            <h2>{t('themes')}</h2>
            <UnitPicker overview={view.overview} value={unit.unit.code} onChange={onUnit} />
          </div>
          <RingsPanel view={view} unit={unit} />
        </div>
        <div className="scores-hero__side">
          <LeadPanel view={view} unit={unit} />
          <TrendPanel unit={unit.unit.code} name={say(unit.unit.name)} period={view.overview.run.period} />
        </div>
      </section>
      <div className="scores-two">
        <WeakPanel view={view} unit={unit.unit} />
        <ComparePanel overview={view.overview} />
      </div>
      <HeatPanel view={view} />
      <SteadyPanel view={view} />
    </>
  );
}
