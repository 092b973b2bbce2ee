import { useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { Figure } from '../contract.ts';
import { reportWords } from '../locales/console.ts';
import { FigureChange, FigureParts } from './figure-card.tsx';
import { valueWords } from './figure-words.ts';
import { Hidden } from './hidden.tsx';
import { TrendLine } from './trend-line.tsx';

/** One figure for the wall: large number, unit, change, parts, trend. */
export function BigFigure({ figure }: { figure: Figure }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { locale } = useDesk();
  const words = figure.value === null ? null : valueWords(figure.value, figure.unit, { t, locale });
  return (
    <article className="big-figure">
      <h2 className="big-figure__name">{say(figure.name)}</h2>
      <p className={words?.unit === '' ? 'big-figure__value big-figure__value--long' : 'big-figure__value'}>
        {words ? words.number : figure.suppressed ? <Hidden /> : t('none')}
        {words && words.unit !== '' && <span className="big-figure__unit">{words.unit}</span>}
      </p>
      <p className="big-figure__line">
        <FigureChange figure={figure} />
      </p>
      <p className="big-figure__line">
        <FigureParts figure={figure} brief />
      </p>
      <div className="big-figure__trend">
        <TrendLine trend={figure.trend} unit={figure.unit} width={260} height={44} />
      </div>
    </article>
  );
}
