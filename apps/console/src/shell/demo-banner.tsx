import { RoomLink, useText } from '@xinan/console-kit';
import type { ReactNode } from 'react';
import { words } from '../words.ts';

/** Says on every page that nobody here is real. */
export function DemoBanner(): ReactNode {
  const t = useText(words);
  return (
    <aside className="demo-banner no-print" aria-label={t('demo')}>
      <span>{t('demo')}</span>
      <RoomLink to="/sign-in">{t('demoRoles')}</RoomLink>
    </aside>
  );
}
