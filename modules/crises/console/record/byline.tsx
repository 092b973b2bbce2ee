import { formatDateTime } from '@xinan/cn/dates';
import { useDesk, useSay, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import type { CrisisRecord } from '../../contract.ts';
import { words } from '../../locales/console.ts';

/** Who wrote it, in which role, and when. */
export function Byline({ by, at }: { by: CrisisRecord['timeline'][number]['by']; at: string }): ReactNode {
  const t = useText(words);
  const say = useSay();
  const { locale } = useDesk();
  return (
    <p className="crisis-by">
      {t('byAt', { name: by.name, role: say(by.role), time: formatDateTime(new Date(at), locale) })}
    </p>
  );
}
