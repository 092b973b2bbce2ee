import { useSay, useText } from '@xinan/console-kit';
import { roundHalfUp } from '@xinan/indicators';
import type { ReactNode } from 'react';
import type { Overview } from '../../../contract.ts';
import { scoreWords } from '../words.ts';

/** Whose order contradicts itself by the other rule, and which choice of the method moves the order. */
export function SteadyWords({ overview }: { overview: Overview }): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  const nameOf = (code = '') => {
    const found = overview.units.find(({ unit }) => unit.code === code);
    return found ? say(found.unit.name) : code;
  };
  const { orderConflicts, sensitiveTo } = overview;
  return (
    <ul className="scores-says">
      {orderConflicts.map(([one, other]) => (
        <li key={`${one}/${other}`}>{t('conflict', { one: nameOf(one), other: nameOf(other) })}</li>
      ))}
      {orderConflicts.length === 0 && <li>{t('noConflicts')}</li>}
      {sensitiveTo.map(({ factor, spearman }) => (
        <li key={factor.zh}>
          {t('sensitive', {
            factor: say(factor),
            rho: roundHalfUp(spearman, 2).toFixed(2).replace('-', '−'),
          })}
        </li>
      ))}
      {sensitiveTo.length === 0 && <li>{t('notSensitive')}</li>}
    </ul>
  );
}
