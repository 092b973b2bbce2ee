import { useRouteQuery, useSay, useText } from '@xinan/console-kit';
import { Select } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { listRegions } from '../contract.ts';
import { words } from '../locales/console.ts';

export interface RegionPickerProps {
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (code: string) => void;
}

const countyDigits = 6;

/** County first, then the township if known: the code of the finer one chosen. */
export function RegionPicker({ id, value, onChange }: RegionPickerProps): ReactNode {
  const t = useText(words);
  const say = useSay();
  const county = value?.slice(0, countyDigits) ?? null;
  const counties = useRouteQuery(listRegions, { query: {} });
  const towns = useRouteQuery(
    listRegions,
    { query: county ? { parent: county } : {} },
    { enabled: Boolean(county), keepPrevious: false },
  );
  const cityCode = counties.data?.city.code;
  useEffect(() => {
    // A person of the whole city has no county to begin with.
    if (county !== null && county === cityCode) onChange?.('');
  }, [county, cityCode, onChange]);
  const options = (list: typeof counties) =>
    (list.data?.regions ?? []).map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <div className="kit-beside">
      <Select
        {...(id === undefined ? {} : { id })}
        aria-label={t('regionCounty')}
        placeholder={t('regionCounty')}
        loading={counties.isPending}
        value={county || undefined}
        options={options(counties)}
        onChange={(code: string) => onChange?.(code)}
      />
      <Select
        allowClear
        aria-label={t('regionTown')}
        placeholder={t('regionTown')}
        disabled={!county}
        loading={Boolean(county) && towns.isPending}
        value={value && value.length > countyDigits ? value.slice(0, 9) : undefined}
        options={options(towns)}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(code: string | undefined) => onChange?.(code ?? county ?? '')}
      />
    </div>
  );
}
