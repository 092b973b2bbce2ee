import { StateTag, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { Duty } from '../contract.ts';
import { words } from '../locales/console.ts';

/** What sets a duty apart, in words: new, urgent, escalated, mine. */
export function DutyTags({ duty, isFresh }: { duty: Duty; isFresh: boolean }): ReactNode {
  const t = useText(words);
  return (
    <>
      {isFresh && <StateTag tone="lake">{t('fresh')}</StateTag>}
      {duty.urgent && <StateTag tone="brick">{t('urgent')}</StateTag>}
      {duty.escalation > 0 && <StateTag tone="amber">{t('escalated', { n: duty.escalation })}</StateTag>}
      {duty.mine && <StateTag>{t('mine')}</StateTag>}
    </>
  );
}
