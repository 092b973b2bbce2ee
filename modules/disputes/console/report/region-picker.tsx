import { useDesk, useSay, useText } from '@xinan/console-kit';
import { Select } from 'antd';
import { type ReactNode, useEffect } from 'react';
import { reportWords } from '../../locales/console-report.ts';
import { type RegionChoice, useRegionChoices } from './region-choices.ts';

export interface RegionPickerProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (code: string) => void;
}

const countyDigits = 6;
const townDigits = 9;

/** County, then township if known; works without a network. */
export function RegionPicker({ id, value = '', onChange }: RegionPickerProps): ReactNode {
  const t = useText(reportWords);
  const say = useSay();
  const { person } = useDesk();
  const county = value === '' ? null : value.slice(0, countyDigits);
  const { counties, towns } = useRegionChoices(person.regionCode, county);
  // A person of the whole city has no county to begin with.
  const isWholeCity = county?.endsWith('00') ?? false;
  useEffect(() => {
    if (isWholeCity) onChange?.('');
  }, [isWholeCity, onChange]);
  const options = (choices: readonly RegionChoice[]) =>
    choices.map(({ code, name }) => ({ value: code, label: say(name) }));
  return (
    <div className="kit-beside">
      <Select
        {...(id === undefined ? {} : { id })}
        aria-label={t('county')}
        placeholder={t('county')}
        value={county ?? undefined}
        options={options(counties)}
        onChange={(code: string) => onChange?.(code)}
      />
      <Select
        allowClear
        aria-label={t('town')}
        placeholder={t('town')}
        disabled={county === null}
        value={value.length > countyDigits ? value.slice(0, townDigits) : undefined}
        options={options(towns)}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(code: string | undefined) => onChange?.(code ?? county ?? '')}
      />
    </div>
  );
}
