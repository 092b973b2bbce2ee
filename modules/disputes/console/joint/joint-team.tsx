import { Section, StateTag, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { TeamMember } from '../../contract.ts';
import { memberStates, teamParts } from '../../domain.ts';
import { jointWords } from '../../locales/console-joint.ts';

export function JointTeam({ members }: { members: readonly TeamMember[] }): ReactNode {
  const t = useText(jointWords);
  const say = useSay();
  return (
    <Section title={t('team')}>
      <ul className="kit-rows">
        {members.map(({ id, part, name, state, isMe }) => (
          <li key={id} className="kit-rows__item kit-line">
            <span className="kit-soft">{say(teamParts[part])}</span>
            <strong>{name}</strong>
            <StateTag>{say(memberStates[state])}</StateTag>
            {isMe && <StateTag tone="lake">{t('me')}</StateTag>}
          </li>
        ))}
      </ul>
      <p className="kit-by">{t('partsRule')}</p>
    </Section>
  );
}
