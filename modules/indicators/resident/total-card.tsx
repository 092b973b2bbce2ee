import { useApp, useSay, useText } from '@xinan/resident-kit';
import type { PublicationDocument, PublishedUnit } from '../domain/publication.ts';
import { publicWords } from '../locales/resident.ts';

/** A smaller change is shown as none. */
const flatBelow = 1;

/** How a change of a score is said. */
export function useChange(): (change: number | null) => string {
  const t = useText(publicWords);
  return (change) => {
    if (change === null) return t('first');
    if (Math.abs(change) < flatBelow) return t('flat');
    return t(change > 0 ? 'up' : 'down', { n: Math.abs(change).toFixed(1) });
  };
}

/** The total with its band, in a word and a number. */
export function TotalCard({ document, unit }: { document: PublicationDocument; unit: PublishedUnit }) {
  const t = useText(publicWords);
  const say = useSay();
  const { locale } = useApp();
  const change = useChange();
  const total = unit.scores['total'];
  const band = document.legend.find(({ code }) => code === unit.band);
  return (
    <section class="card index-total" aria-label={unit.level === 'city' ? t('total') : say(unit.name)}>
      <p class="soft">{unit.level === 'city' ? t('total') : say(unit.name)}</p>
      {total?.enough && total.score !== null ? (
        <p class="index-total__score">
          <strong>{total.score.toFixed(1)}</strong>
          <span class="soft small">{t('outOf')}</span>
          {band && <span class="index-total__band">{band[locale]}</span>}
        </p>
      ) : (
        <p class="index-total__score">{t('notEnough')}</p>
      )}
      <p class="small">{change(total?.change ?? null)}</p>
      {unit.cap && <p class="small">{t('capped', { reason: unit.cap.reason })}</p>}
    </section>
  );
}
