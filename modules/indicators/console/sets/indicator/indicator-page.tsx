import { useSay, useText } from '@xinan/console-kit';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useEditDesk } from '../edit/desk.ts';
import { editWords } from '../edit/words.ts';
import { TrialPanel } from '../formula/trial-panel.tsx';
import type { CardProps, PlacedIndicator } from './card-props.ts';
import { DutyCard } from './duty-card.tsx';
import { FormulaCard } from './formula-card.tsx';
import { MeasureCard } from './measure-card.tsx';
import { NameCard } from './name-card.tsx';
import { ScoringCard } from './scoring-card.tsx';
import { WeightCard } from './weight-card.tsx';

/** 二级指标: everything the format has, in the order one thinks of it. */
export function IndicatorPage({ placed }: { placed: PlacedIndicator }): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { put, edit, lead } = useEditDesk();
  const { item: indicator, pointer, level1, theme } = placed;
  const card: CardProps = {
    indicator,
    put: (field, value) => put(`${pointer}/${field}`, value),
    replace: (next) => put(pointer, next),
  };
  const isLast = level1.indicators.length === 1;
  const remove = () => {
    lead(level1.code);
    edit({ kind: 'remove', code: indicator.code });
  };
  return (
    <>
      <header className="set-entry">
        <p className="kit-soft">
          {say(theme.name)} › {say(level1.name)}
        </p>
        <h2 id="set-entry-title" tabIndex={-1}>
          <code>{indicator.code}</code> {say(indicator.name)}
        </h2>
      </header>
      <NameCard {...card} />
      <FormulaCard {...card} />
      <TrialPanel indicator={indicator} />
      <ScoringCard {...card} />
      <WeightCard {...card} placed={placed} />
      <MeasureCard {...card} />
      <DutyCard {...card} />
      <p className="set-entry__end">
        <Button danger disabled={isLast} onClick={remove}>
          {t('removeIndicator')}
        </Button>
        {isLast && <span className="kit-soft">{t('lastOfGroup')}</span>}
      </p>
    </>
  );
}
