import { useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import type { Institution } from '../contract.ts';
import { placesWords } from '../locales/resident-places.ts';
import { PlaceCard } from './place-card.tsx';

/** Places as cards, a page of them at a time; what to do instead when there is none. */
export function PlaceList({ places, pageSize = 12 }: { places: readonly Institution[]; pageSize?: number }) {
  const t = useText(placesWords);
  const [shown, setShown] = useState(pageSize);
  const rest = places.length - shown;
  if (places.length === 0) {
    return (
      <div class="empty">
        <h3>{t('none')}</h3>
        <p>{t('noneHint')}</p>
      </div>
    );
  }
  return (
    <>
      <div class="places">
        {places.slice(0, shown).map((place) => (
          <PlaceCard key={place.id} place={place} />
        ))}
      </div>
      {rest > 0 && (
        <button
          type="button"
          class="button button--quiet button--wide no-print"
          onClick={() => setShown(shown + pageSize)}
        >
          {t('more', { n: Math.min(rest, pageSize) })}
        </button>
      )}
    </>
  );
}
