import { StateTag, useText } from '@xinan/console-kit';
import { check } from '@xinan/ui/icons';
import type { ReactNode } from 'react';
import { words } from '../../locales/console.ts';

export type Provenance = 'verified' | 'unverified' | 'withheld';

/** What a provenance says first; whatever does not say that it was verified was not. */
export const provenanceOf = (text: string): Provenance =>
  text.startsWith('verified') ? 'verified' : /^(withheld|none)/.test(text) ? 'withheld' : 'unverified';

/** What a provenance says after its first word. */
export const sourceOf = (text: string): string => text.replace(/^(un)?verified\s*[:：]\s*/, '');

/** Whether a text was compared with its source; the source on hover. */
export function ProvenanceMark({ text }: { text: string }): ReactNode {
  const t = useText(words);
  const state = provenanceOf(text);
  return (
    <span title={sourceOf(text)}>
      {state === 'verified' ? (
        <StateTag tone="lake" icon={check}>
          {t('verified')}
        </StateTag>
      ) : (
        <StateTag tone={state === 'unverified' ? 'amber' : 'plain'}>{t(state)}</StateTag>
      )}
    </span>
  );
}
