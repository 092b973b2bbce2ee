import { StateTag, type Tone, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import {
  type DisputeState,
  disputeStates,
  type Outcome,
  outcomes,
  type RiskColour,
  riskColours,
} from '../domain.ts';
import { words } from '../locales/console.ts';

const stateTones: Readonly<Record<DisputeState, Tone>> = {
  found: 'amber',
  registered: 'amber',
  not_accepted: 'plain',
  accepted: 'sky',
  triaged: 'sky',
  referred: 'sky',
  assigned: 'sky',
  investigating: 'sky',
  mediating: 'sky',
  agreed: 'lake',
  failed: 'plain',
  terminated: 'plain',
  performing: 'lake',
  revisiting: 'lake',
  archived: 'plain',
};

export function DisputeStateTag({ state }: { state: DisputeState }): ReactNode {
  const say = useSay();
  return <StateTag tone={stateTones[state]}>{say(disputeStates.states[state])}</StateTag>;
}

/** The result, once there is one; before it the state says enough. */
export function OutcomeTag({ outcome }: { outcome: Outcome }): ReactNode {
  const say = useSay();
  if (outcome === 'open' || outcome === 'undecided') return null;
  return <StateTag tone={outcome === 'resolved' ? 'lake' : 'plain'}>{say(outcomes[outcome])}</StateTag>;
}

/** The risk colour: a dot of that colour and always its name; a case nobody checked says so, it does not look calm. */
export function ColourTag({
  colour,
  full = false,
}: {
  colour: RiskColour | null;
  full?: boolean;
}): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (!colour) return <span className="dispute-colour dispute-colour--none">{t('notChecked')}</span>;
  const { meaning } = riskColours[colour];
  const name = say(riskColours[colour]);
  return (
    <span className={`dispute-colour dispute-colour--${colour}`}>
      {full ? t('colourIs', { colour: name, meaning: say(meaning) }) : t('colourShort', { colour: name })}
    </span>
  );
}

export function EscalationTag({ escalation }: { escalation: number }): ReactNode {
  const t = useText(words);
  return escalation > 0 ? <StateTag tone="amber">{t('escalated', { n: escalation })}</StateTag> : null;
}
