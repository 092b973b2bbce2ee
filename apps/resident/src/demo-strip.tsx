import { useApp, useText } from '@xinan/resident-kit';
import { shellWords } from './words.ts';

/** In the demonstration city only: nothing here is real, and where the workers' side is. */
export function DemoStrip() {
  const t = useText(shellWords);
  const { demonstration } = useApp();
  if (!demonstration) return null;
  return (
    <aside class="demo-strip" aria-label={t('demoLabel')}>
      {t('demo')} · <a href="/console/">{t('demoRoles')}</a>
    </aside>
  );
}
