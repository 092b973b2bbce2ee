import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { reportWords } from '../locales/console.ts';

/** A number that is not shown: a dash for the eye, the reason for the ear and on hovering. */
export function Hidden(): ReactNode {
  const t = useText(reportWords);
  return (
    <span className="rep-hidden" title={t('hidden')}>
      <span aria-hidden="true">—</span>
      <span className="kit-hidden">{t('hidden')}</span>
    </span>
  );
}
