import { PageTitle, Show, useApp, useText } from '@xinan/resident-kit';
import { useRef, useState } from 'preact/hooks';
import type { InstitutionKind } from '../domain.ts';
import { placesWords } from '../locales/resident-places.ts';
import { nearestFirst, townshipsWith } from './near.ts';
import { PlaceFilters } from './place-filters.tsx';
import { PlaceList } from './place-list.tsx';
import { RegionFields } from './region-fields.tsx';
import { RegionPicker } from './region-picker.tsx';
import { type FoundPlaces, usePlaces, useSettled } from './use-places.ts';

function Found({ answer, region }: { answer: FoundPlaces; region: string }) {
  const t = useText(placesWords);
  const places = answer.institutions;
  const inTown =
    region.length > 6 ? places.filter(({ regionCode }) => regionCode.startsWith(region)) : places;
  const shown = inTown.length > 0 ? inTown : places;
  const cut = answer.total > places.length;
  return (
    <>
      <p class="soft small" role="status">
        {inTown.length === 0 && places.length > 0 ? `${t('inTown')} · ` : ''}
        {cut ? t('countCut', { total: answer.total, n: places.length }) : t('count', { n: shown.length })}
      </p>
      <PlaceList places={nearestFirst(shown, region)} />
    </>
  );
}

/** Townships to draw stronger; those last known stay while a new answer is on its way. None when the list was cut. */
function useFilled(answer: FoundPlaces | undefined): ReadonlySet<string> | undefined {
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  if (answer) {
    const whole = answer.total <= answer.institutions.length;
    known.current = whole ? townshipsWith(answer.institutions) : undefined;
  }
  return known.current;
}

/** `/places`: the city as tiles, and the places of the region one taps. */
export default function PlacesScreen() {
  const t = useText(placesWords);
  const { place, demonstration } = useApp();
  const [region, setRegion] = useState(place.state['region'] ?? '');
  const [kind, setKind] = useState<InstitutionKind | ''>('');
  const [search, setSearch] = useState('');
  const places = usePlaces({ region, kind, search: useSettled(search) });
  const filled = useFilled(places.state === 'ready' ? places.data : undefined);
  return (
    <div class="page page--wide stack">
      <PageTitle>{t('placesTitle')}</PageTitle>
      <p class="lead">{demonstration ? t('placesLeadDemo') : t('placesLead')}</p>
      <div class="split">
        <div class="stack">
          <RegionPicker region={region} onPick={setRegion} {...(filled ? { filled } : {})} />
          <RegionFields region={region} onPick={setRegion} none={t('wholeCity')} />
        </div>
        <section class="stack">
          <h2 class="visually-hidden">{t('listTitle')}</h2>
          <PlaceFilters kind={kind} onKind={setKind} search={search} onSearch={setSearch} />
          <Show load={places}>{(answer) => <Found key={region} answer={answer} region={region} />}</Show>
        </section>
      </div>
    </div>
  );
}
