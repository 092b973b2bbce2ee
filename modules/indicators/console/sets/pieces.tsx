import { formatDate } from '@xinan/cn/dates';
import { StateTag, type Tone, useDesk, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { SetRow } from '../../contract.ts';
import { setWords } from './words.ts';

const tones: Readonly<Record<SetRow['state'], Tone>> = {
  draft: 'plain',
  frozen: 'amber',
  in_force: 'lake',
  retired: 'sky',
};

export function SetTag({ state }: { state: SetRow['state'] }): ReactNode {
  const t = useText(setWords);
  return <StateTag tone={tones[state]}>{t(state)}</StateTag>;
}

/** From when until when a version is used. */
export function useValidity(): (row: SetRow) => string {
  const t = useText(setWords);
  const { locale } = useDesk();
  const say = (day: string) => formatDate(day, locale);
  return ({ validFrom, validUntil }) => {
    if (!validFrom) return t('notYet');
    return validUntil
      ? t('validTo', { from: say(validFrom), until: say(validUntil) })
      : t('validOf', { from: say(validFrom) });
  };
}
