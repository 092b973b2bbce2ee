import { StateTag, useDesk, useSay, useText } from '@xinan/console-kit';
import type { Role } from '@xinan/policy';
import { actionOf } from '@xinan/policy';
import { check, clock } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { nameSpeciality } from '../domain.ts';
import { words } from '../locales/console.ts';

/** Whether the person's roles allow to change teams and people at all; which ones, the server says. */
export function useManages(): boolean {
  const { person } = useDesk();
  const { by } = actionOf('team.manage');
  return person.roles.some((role: Role) => by[role] !== undefined);
}

export function AvailabilityTag({ available }: { available: boolean }): ReactNode {
  const t = useText(words);
  return available ? (
    <StateTag tone="lake" icon={check}>
      {t('available')}
    </StateTag>
  ) : (
    <StateTag tone="amber" icon={clock}>
      {t('notAvailable')}
    </StateTag>
  );
}

export function SpecialityTags({ words: held }: { words: readonly string[] }): ReactNode {
  const t = useText(words);
  const say = useSay();
  if (held.length === 0) return <span className="kit-soft">{t('noSpeciality')}</span>;
  return (
    <span className="force-tags">
      {held.map((word) => (
        <StateTag key={word}>{say(nameSpeciality(word))}</StateTag>
      ))}
    </span>
  );
}

export function Load({ openCases, mostCases }: { openCases: number; mostCases: number }): ReactNode {
  const t = useText(words);
  return <span className="kit-num">{t('loadOf', { open: openCases, most: mostCases })}</span>;
}
