import { StateTag, type Tone, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { type CounsellingState, counsellingStates } from '../domain.ts';
import { words } from '../locales/console.ts';

/** However a course ends, it ends quietly: no end is a success or a failure of the person. */
const tones: Partial<Readonly<Record<CounsellingState, Tone>>> = {
  requested: 'amber',
  assigned: 'sky',
  consented: 'sky',
  relating: 'lake',
  calming: 'lake',
  focusing: 'lake',
  reframing: 'lake',
};

export function CounsellingStateTag({ state }: { state: CounsellingState }): ReactNode {
  const say = useSay();
  return <StateTag tone={tones[state] ?? 'plain'}>{say(counsellingStates.states[state])}</StateTag>;
}

export function EscalationTag({ escalation }: { escalation: number }): ReactNode {
  const t = useText(words);
  return escalation > 0 ? <StateTag tone="amber">{t('escalated', { n: escalation })}</StateTag> : null;
}
