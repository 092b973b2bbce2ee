import { formatDate } from '@xinan/cn/dates';
import { RoomLink, Section, useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { TeamPage } from '../../contract.ts';
import { words } from '../../locales/console.ts';

/** Who was in the team, from when to when. */
export function FormerMembers({ team }: { team: TeamPage }): ReactNode {
  const t = useText(words);
  const { locale } = useDesk();
  if (team.formerMembers.length === 0) return null;
  return (
    <Section title={t('formerMembers')}>
      <ul className="kit-rows force-narrow">
        {team.formerMembers.map(({ practitionerId, name, joinedOn, leftOn }) => (
          <li key={`${practitionerId}${leftOn}${joinedOn}`} className="kit-rows__item force-row">
            <RoomLink to={`/practitioners/${practitionerId}`}>{name}</RoomLink>
            <span className="kit-soft">
              {t('served', { from: formatDate(joinedOn, locale), until: formatDate(leftOn, locale) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
