import { Link, Show, useApp, useLoad, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { listInstitutions } from '../contract.ts';
import { placesWords } from '../locales/resident-places.ts';
import { nearestFirst, townshipsWith } from './near.ts';
import { PlaceList } from './place-list.tsx';
import { RegionPicker } from './region-picker.tsx';

/** Places near the reader, within a result: the region they gave, or a tap on the schematic. */
export function PlacesNear({ region: given }: { region: string }) {
  const t = useText(placesWords);
  const { call } = useApp();
  const [region, setRegion] = useState(given);
  const county = region.slice(0, 6);
  const places = useLoad(`near ${county}`, (signal) =>
    call(listInstitutions, { query: { limit: 200, ...(county ? { region: county } : {}) } }, { signal }),
  );
  const filled = places.state === 'ready' ? townshipsWith(places.data.institutions) : undefined;
  return (
    <section class="stack" aria-labelledby="near">
      <h2 id="near">{t('nearTitle')}</h2>
      <p class="soft">{region ? t('nearLead') : t('nearPick')}</p>
      <div class="no-print">
        <RegionPicker region={region} onPick={setRegion} {...(filled ? { filled } : {})} />
      </div>
      {region && (
        <Show load={places} blocks={2}>
          {(answer) => <PlaceList places={nearestFirst(answer.institutions, region)} pageSize={3} />}
        </Show>
      )}
      <p class="no-print">
        <Link to="/places" state={region ? { region } : {}}>
          {t('allPlaces')}
        </Link>
      </p>
    </section>
  );
}
