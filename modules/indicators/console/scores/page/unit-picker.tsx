import { useSay, useText } from '@xinan/console-kit';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import type { Overview } from '../../../contract.ts';
import { scoreWords } from '../words.ts';
import { unitsInView } from './units-in-view.ts';

/** Which place is being read. */
export function UnitPicker({
  overview,
  value,
  onChange,
}: {
  overview: Overview;
  value: string;
  onChange: (unit: string) => void;
}): ReactNode {
  const t = useText(scoreWords);
  const say = useSay();
  return (
    <Select<string>
      className="scores-unit"
      aria-label={t('unit')}
      value={value}
      options={unitsInView(overview).map(({ unit }) => ({ value: unit.code, label: say(unit.name) }))}
      onChange={onChange}
    />
  );
}
