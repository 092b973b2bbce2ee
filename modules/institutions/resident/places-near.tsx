import { Link, Show, useText } from '@xinan/resident-kit';
import { useState } from 'preact/hooks';
import { placesWords } from '../locales/resident-places.ts';
import { nearestFirst, townshipsWith } from './near.ts';
import { PlaceList } from './place-list.tsx';
import { RegionPicker } from './region-picker.tsx';
import { usePlaces } from './use-places.ts';

interface NearProps {
  region: string;
  onPick: (region: string) => void;
}

/** The places of a region, once there is one. */
function Near({ region, onPick }: NearProps) {
  const places = usePlaces({ region });
  const filled = places.state === 'ready' ? townshipsWith(places.data.institutions) : undefined;
  return (
    <>
      <div class="no-print">
        <RegionPicker region={region} onPick={onPick} {...(filled ? { filled } : {})} />
      </div>
      <Show load={places} blocks={2}>
        {(answer) => (
          <PlaceList key={region} places={nearestFirst(answer.institutions, region)} pageSize={3} />
        )}
      </Show>
    </>
  );
}

/** Places near the reader, within a result: the region they gave, or a tap on the schematic. */
export function PlacesNear({ region: given }: { region: string }) {
  const t = useText(placesWords);
  const [region, setRegion] = useState(given);
  return (
    <section class="stack" aria-labelledby="near">
      <h2 id="near">{t('nearTitle')}</h2>
      <p class="soft">{region ? t('nearLead') : t('nearPick')}</p>
      {region ? (
        <Near region={region} onPick={setRegion} />
      ) : (
        <div class="no-print">
          <RegionPicker region="" onPick={setRegion} />
        </div>
      )}
      <p class="no-print">
        <Link to="/places" state={region ? { region } : {}}>
          {t('allPlaces')}
        </Link>
      </p>
    </section>
  );
}
