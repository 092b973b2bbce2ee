import { StateTag, type Tone, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CycleRow } from '../../contract.ts';
import { type CycleState, cycleStates } from '../../domain/cycle-states.ts';
import { cycleWords } from './cycle-words.ts';

const tones: Readonly<Record<CycleState, Tone>> = {
  collecting: 'sky',
  closed: 'plain',
  previewed: 'amber',
  published: 'lake',
};

export function CycleTag({ state }: { state: CycleState }): ReactNode {
  const say = useSay();
  return <StateTag tone={tones[state]}>{say(cycleStates.states[state])}</StateTag>;
}

/** What the office must look at, or that there is nothing. */
export function Troubles({ overdue, late, openAppeals }: CycleRow['tasks']): ReactNode {
  const t = useText(cycleWords);
  if (overdue + late + openAppeals === 0) return <span className="kit-soft">{t('noTrouble')}</span>;
  return (
    <span className="steer-tags">
      {overdue > 0 && <StateTag tone="brick">{t('overdueOf', { n: overdue })}</StateTag>}
      {late > 0 && <StateTag tone="amber">{t('lateOf', { n: late })}</StateTag>}
      {openAppeals > 0 && <StateTag tone="sky">{t('appealsOf', { n: openAppeals })}</StateTag>}
    </span>
  );
}
