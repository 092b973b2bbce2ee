import { Field, useSay, useText } from '@xinan/resident-kit';
import { type InstitutionKind, institutionKinds } from '../domain.ts';
import { kindWords, placesWords } from '../locales/resident-places.ts';

interface PlaceFiltersProps {
  kind: InstitutionKind | '';
  onKind: (kind: InstitutionKind | '') => void;
  search: string;
  onSearch: (search: string) => void;
}

/** What kind of place, and words of its name or address. */
export function PlaceFilters({ kind, onKind, search, onSearch }: PlaceFiltersProps) {
  const t = useText(placesWords);
  const say = useSay();
  return (
    <div class="region-fields">
      <Field id="kind" label={t('kind')}>
        <select
          id="kind"
          class="input"
          value={kind}
          onChange={(event) =>
            onKind(institutionKinds.find((one) => one === event.currentTarget.value) ?? '')
          }
        >
          <option value="">{t('allKinds')}</option>
          {institutionKinds.map((one) => (
            <option key={one} value={one}>
              {say(kindWords[one])}
            </option>
          ))}
        </select>
      </Field>
      <Field id="search" label={t('search')}>
        <input
          id="search"
          class="input"
          type="search"
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
      </Field>
    </div>
  );
}
