import { StateTag, type Tone, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import {
  type CrisisState,
  crisisStates,
  type RiskLevel,
  riskLevels,
  type Urgency,
  urgencies,
} from '../domain.ts';
import { words } from '../locales/console.ts';

const stateTones: Readonly<Record<CrisisState, Tone>> = {
  alerted: 'amber',
  acknowledged: 'sky',
  assessing: 'sky',
  intervening: 'sky',
  referred: 'sky',
  following: 'lake',
  closing: 'amber',
  closed: 'plain',
  not_crisis: 'plain',
};
const riskTones: Readonly<Record<RiskLevel, Tone>> = {
  high: 'brick',
  medium: 'amber',
  low: 'plain',
  none_stated: 'plain',
};

export function CrisisStateTag({ state }: { state: CrisisState }): ReactNode {
  const say = useSay();
  return <StateTag tone={stateTones[state]}>{say(crisisStates.states[state])}</StateTag>;
}

/** The rating in words; a case nobody has rated says so, it does not look calm. */
export function RiskTag({ risk, named = false }: { risk: RiskLevel | null; named?: boolean }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const word = risk ? say(riskLevels[risk]) : t('notRated');
  return (
    <StateTag tone={risk ? riskTones[risk] : 'plain'}>{named ? t('riskIs', { risk: word }) : word}</StateTag>
  );
}

export function UrgencyTag({ urgency, named = false }: { urgency: Urgency; named?: boolean }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const word = say(urgencies[urgency]);
  return (
    <StateTag tone={urgency === 'immediate' ? 'brick' : 'plain'}>
      {named ? t('urgencyIs', { urgency: word }) : word}
    </StateTag>
  );
}

export function EscalationTag({ escalation }: { escalation: number }): ReactNode {
  const t = useText(words);
  return escalation > 0 ? <StateTag tone="amber">{t('escalated', { n: escalation })}</StateTag> : null;
}
