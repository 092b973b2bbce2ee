import { Icon, useDesk, useSay, useText } from '@xinan/console-kit';
import { formatNumber } from '@xinan/cn/dates';
import { info, trendDown, trendUp } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { Figure } from '../contract.ts';
import { reportWords } from '../locales/console.ts';
import { changeWords, valueWords } from './figure-words.ts';
import { Hidden } from './hidden.tsx';
import { TrendLine } from './trend-line.tsx';

const arrows = { up: trendUp, down: trendDown, same: null, none: null } as const;

/** The large number with its unit; a dash where it is hidden, a word where there is nothing to compute. */
export function FigureValue({ figure }: { figure: Figure }): ReactNode {
  const t = useText(reportWords);
  const { locale } = useDesk();
  if (figure.value === null)
    return (
      <p className="rep-value">
        {figure.suppressed ? <Hidden /> : <span className="rep-value__none">{t('none')}</span>}
      </p>
    );
  const { number, unit } = valueWords(figure.value, figure.unit, { t, locale });
  return (
    <p className="rep-value">
      <span className="rep-value__number">{number}</span>
      {unit !== '' && <span className={unit === '%' ? 'rep-value__percent' : 'rep-value__unit'}>{unit}</span>}
    </p>
  );
}

/** `按时签收 174 / 已签收的警报 186`, on the wall `按时签收 174 / 186`; nothing for a plain count. */
export function FigureParts({ figure, brief = false }: { figure: Figure; brief?: boolean }): ReactNode {
  const say = useSay();
  const { numeratorName, denominatorName, numerator, denominator } = figure;
  if (!numeratorName || !denominatorName) return null;
  const part = (count: number | null) => (count === null ? <Hidden /> : formatNumber(count));
  return (
    <span className="rep-parts">
      {say(numeratorName)} <b>{part(numerator)}</b> <span aria-hidden="true">/</span>{' '}
      <span className={brief ? 'kit-hidden' : undefined}>{say(denominatorName)} </span>
      <b>{part(denominator)}</b>
    </span>
  );
}

export function FigureChange({ figure }: { figure: Figure }): ReactNode {
  const t = useText(reportWords);
  const { locale } = useDesk();
  const { direction, words } = changeWords(figure, { t, locale });
  const arrow = arrows[direction];
  return (
    <span className="rep-change">
      {arrow && <Icon path={arrow} size={14} />}
      {words}
    </span>
  );
}

/** One figure of the cockpit. The whole card opens its definition and months. */
export function FigureCard({ figure, onExplain }: { figure: Figure; onExplain: () => void }): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const name = say(figure.name);
  return (
    <article className="rep-figure">
      <h3 className="rep-figure__name">
        <button
          type="button"
          className="rep-figure__open"
          onClick={onExplain}
          aria-label={t('explain', { name })}
        >
          {name}
          <Icon path={info} size={14} />
        </button>
      </h3>
      <FigureValue figure={figure} />
      <div className="rep-figure__trend">
        <TrendLine trend={figure.trend} unit={figure.unit} width={132} height={44} />
      </div>
      <p className="rep-figure__foot">
        <FigureChange figure={figure} />
        <FigureParts figure={figure} />
      </p>
    </article>
  );
}
