import { Field, useApp, useLoad, useSay, useText } from '@xinan/resident-kit';
import { placesWords } from '../locales/resident-places.ts';
import { type NamedRegion, regionsBelow } from './regions-below.ts';

interface RegionFieldsProps {
  /** A county's or township's code, or ''. */
  region: string;
  onPick: (region: string) => void;
  /** What the empty choice of the first list says. */
  none: string;
  optional?: boolean;
}

const countyOf = (region: string): string => region.slice(0, 6);

interface Choice {
  code: string;
  name: string;
}
interface PickProps {
  id: string;
  label: string;
  optional: boolean;
  none: string;
  value: string;
  choices: readonly Choice[];
  onPick: (code: string) => void;
}

function Pick({ id, label, optional, none, value, choices, onPick }: PickProps) {
  return (
    <Field id={id} label={label} optional={optional}>
      <select id={id} class="input" value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{none}</option>
        {choices.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** County, then township, as two lists: the way of the keyboard and of the screen reader. */
export function RegionFields({ region, onPick, none, optional = false }: RegionFieldsProps) {
  const t = useText(placesWords);
  const say = useSay();
  const { call, cityCode } = useApp();
  const county = region === '' ? '' : countyOf(region);
  const counties = useLoad('counties', (signal) => regionsBelow({ call, cityCode, signal }));
  const towns = useLoad(county, (signal) =>
    county === '' ? Promise.resolve(null) : regionsBelow({ call, cityCode, signal, parent: county }),
  );
  if (counties.state !== 'ready') return null;
  const choicesOf = (rows: readonly NamedRegion[]): Choice[] =>
    rows.map(({ code, name }) => ({ code, name: say(name) }));
  return (
    <div class="region-fields">
      <Pick
        id="county"
        label={t('pickCounty')}
        optional={optional}
        none={none}
        value={county}
        choices={choicesOf(counties.data)}
        onPick={onPick}
      />
      {towns.state === 'ready' && towns.data && (
        <Pick
          id="town"
          label={t('pickTown')}
          optional={optional}
          none={t('allTowns')}
          value={region.length > 6 ? region : ''}
          choices={choicesOf(towns.data)}
          onPick={(code) => onPick(code || county)}
        />
      )}
    </div>
  );
}
