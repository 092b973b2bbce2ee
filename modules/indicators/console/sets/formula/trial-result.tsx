import { useSay, useText } from '@xinan/console-kit';
import type { Indicator } from '@xinan/indicators';
import type { ReactNode } from 'react';
import { formatAmount, formatScore, withUnit } from '../../scores/format.ts';
import { editWords } from '../edit/words.ts';
import type { TrialDesk } from './use-trial.ts';

/** Numerator, denominator, value and score; where there is none, why. */
export function TrialResult({ indicator, desk }: { indicator: Indicator; desk: TrialDesk }): ReactNode {
  const t = useText(editWords);
  const say = useSay();
  const { trial } = desk;
  if (!trial) return null;
  if (trial.kind === 'fault')
    return (
      <p className="set-trial__note" role="status">
        {trial.fault ? say(trial.fault.message) : t('trialFault')}
      </p>
    );
  const { numerator, denominator, value, score } = trial;
  const parts = [
    { name: t('numerator'), shown: formatAmount(numerator) },
    ...(indicator.formula.denominator ? [{ name: t('denominator'), shown: formatAmount(denominator) }] : []),
    { name: t('value'), shown: withUnit(formatAmount(value), say(indicator.unit)) },
    { name: t('score'), shown: formatScore(score) },
  ];
  return (
    <div role="status" aria-atomic="true">
      <dl className="set-trial__result">
        {parts.map(({ name, shown }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="kit-num">{shown}</dd>
          </div>
        ))}
      </dl>
      {trial.notApplicable && <p className="set-trial__note">{t('notApplicable')}</p>}
      {trial.missing.length > 0 && (
        <p className="set-trial__note">
          {t('trialMissing', { names: trial.missing.map((name) => `“${name}”`).join('') })}
        </p>
      )}
      {value !== null && score === null && <p className="set-trial__note">{t('trialNoScore')}</p>}
    </div>
  );
}
