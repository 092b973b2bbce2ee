import { formatNumber } from '@xinan/cn/dates';
import { useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { officeWords } from '../../locales/office.ts';

/** A count; where it is hidden a dash for the eye, the reason for the ear and on hovering. */
export function Count({ value }: { value: number | null }): ReactNode {
  const t = useText(officeWords);
  if (value !== null) return formatNumber(value);
  return (
    <span className="off-hidden" title={t('hidden')}>
      <span aria-hidden="true">—</span>
      <span className="kit-hidden">{t('hiddenShort')}</span>
    </span>
  );
}
