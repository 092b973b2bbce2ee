import { Field, type Load, PageTitle, Show, useApp, useLoad, useSay, useText } from '@xinan/resident-kit';
import { useMemo, useState } from 'preact/hooks';
import { type Institution, listInstitutions } from '../contract.ts';
import type { InstitutionKind } from '../domain.ts';
import { kindWords, placesWords } from '../locales/resident-places.ts';
import { nearestFirst, searchPlaces, townshipsWith } from './near.ts';
import { PlaceList } from './place-list.tsx';
import { RegionFields } from './region-fields.tsx';
import { RegionPicker } from './region-picker.tsx';

interface Filter {
  kind: InstitutionKind | '';
  search: string;
}

function usePlaces(region: string): Load<{ institutions: Institution[]; total: number }> {
  const { call } = useApp();
  const area = region.slice(0, 6);
  return useLoad(`places ${area}`, (signal) =>
    call(listInstitutions, { query: { limit: 200, ...(area ? { region: area } : {}) } }, { signal }),
  );
}

function Filters({ kinds, filter, onChange }: { kinds: InstitutionKind[]; filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useText(placesWords);
  const say = useSay();
  return (
    <div class="region-fields">
      <Field id="kind" label={t('kind')}>
        <select id="kind" class="input" value={filter.kind} onChange={(event) => onChange({ ...filter, kind: event.currentTarget.value as Filter['kind'] })}>
          <option value="">{t('allKinds')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(kindWords[kind])}
            </option>
          ))}
        </select>
      </Field>
      <Field id="search" label={t('search')}>
        <input id="search" class="input" type="search" value={filter.search} onInput={(event) => onChange({ ...filter, search: event.currentTarget.value })} />
      </Field>
    </div>
  );
}

function Found({ places, region }: { places: readonly Institution[]; region: string }) {
  const t = useText(placesWords);
  const [filter, setFilter] = useState<Filter>({ kind: '', search: '' });
  const kinds = useMemo(() => [...new Set(places.map(({ kind }) => kind))], [places]);
  const inTown = region.length > 6 ? places.filter(({ regionCode }) => regionCode.startsWith(region)) : places;
  const pool = inTown.length > 0 ? inTown : nearestFirst(places, region);
  const found = searchPlaces(pool, filter.search).filter(({ kind }) => filter.kind === '' || kind === filter.kind);
  return (
    <section class="stack">
      <h2 class="visually-hidden">{t('listTitle')}</h2>
      <Filters kinds={kinds} filter={filter} onChange={setFilter} />
      <p class="soft small" role="status">
        {inTown.length === 0 && places.length > 0 ? `${t('inTown')} · ` : ''}
        {t('count', { n: found.length })}
      </p>
      <PlaceList key={`${region}${filter.kind}${filter.search}`} places={found} />
    </section>
  );
}

/** `/places`: the city as tiles, and the places of the region one taps. */
export default function PlacesScreen() {
  const t = useText(placesWords);
  const { place, demonstration } = useApp();
  const [region, setRegion] = useState(place.state['region'] ?? '');
  const places = usePlaces(region);
  const filled = places.state === 'ready' ? townshipsWith(places.data.institutions) : undefined;
  return (
    <div class="page page--wide stack">
      <PageTitle>{t('placesTitle')}</PageTitle>
      <p class="lead">{demonstration ? t('placesLeadDemo') : t('placesLead')}</p>
      <div class="split">
        <div class="stack">
          <RegionPicker region={region} onPick={setRegion} {...(filled ? { filled } : {})} />
          <RegionFields region={region} onPick={setRegion} none={t('wholeCity')} />
        </div>
        <Show load={places}>{(answer) => <Found places={answer.institutions} region={region} />}</Show>
      </div>
    </div>
  );
}
