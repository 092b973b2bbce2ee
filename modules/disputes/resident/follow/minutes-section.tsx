import { formatDateTime } from '@xinan/cn/dates';
import { useApp, useText } from '@xinan/resident-kit';
import { followWords } from '../../locales/resident-follow.ts';
import { useCase } from './use-case.ts';

/** Minutes I may read: what was said together, and with my own side alone. */
export function MinutesSection() {
  const t = useText(followWords);
  const { locale } = useApp();
  const { view } = useCase();
  if (view.sessions.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="minutes">
      <h2 id="minutes">{t('minutesTitle')}</h2>
      {view.sessions.map(({ id, kind, heldAt, place, minutes, by }) => (
        <details key={id} class="card fold">
          <summary>
            <span>
              {t(`kind_${kind}`)} <span class="soft small">{formatDateTime(new Date(heldAt), locale)}</span>
            </span>
          </summary>
          <div class="stack stack--tight">
            <p class="soft small">{[place, by].filter(Boolean).join(' · ')}</p>
            <p class="as-written">{minutes}</p>
          </div>
        </details>
      ))}
    </section>
  );
}
