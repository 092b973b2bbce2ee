import { formatDate } from '@xinan/cn/dates';
import { StateTag, type Tone, useDesk, useSay, useText } from '@xinan/console-kit';
import { check, clock, pencil } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import type { VersionSummary } from '../contract.ts';
import { lastDayOf, type Standing, standingOn, standings } from '../domain.ts';
import { words } from '../locales/console.ts';

const looks: Readonly<Record<Standing, { readonly tone: Tone; readonly icon?: string }>> = {
  in_force: { tone: 'lake', icon: check },
  upcoming: { tone: 'sky', icon: clock },
  draft: { tone: 'amber', icon: pencil },
  expired: { tone: 'plain' },
  superseded: { tone: 'plain' },
  withdrawn: { tone: 'plain' },
};

/** How a version stands today, in a word. */
export function StandingTag({ version, today }: { version: VersionSummary; today: string }): ReactNode {
  const say = useSay();
  const standing = standingOn(version, today);
  return <StateTag {...looks[standing]}>{say(standings[standing])}</StateTag>;
}

/** From when until when, in words. */
export function useValidity(): (version: VersionSummary) => string {
  const t = useText(words);
  const { locale } = useDesk();
  const day = (date: string) => formatDate(date, locale);
  return (version) => {
    const last = lastDayOf(version);
    if (version.validFrom === null) return t('notApproved');
    return last === null
      ? t('fromOn', { from: day(version.validFrom) })
      : t('between', { from: day(version.validFrom), until: day(last) });
  };
}

/** Whether the person's roles allow to draft and approve at all; the server says what of. */
export function useWrites(): boolean {
  const { person } = useDesk();
  return person.roles.includes('city_admin');
}
