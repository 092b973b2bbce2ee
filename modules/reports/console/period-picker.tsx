import { useText } from '@xinan/console-kit';
import { Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { reportWords } from '../locales/console.ts';
import { namedPeriods, type PeriodChoice, yearsUpTo } from './period-choice.ts';

const keys = {
  'this-year': 'thisYear',
  'last-year': 'lastYear',
  'this-month': 'thisMonth',
  'last-30-days': 'last30Days',
} as const;

/** The four usual periods as one row, any other year beside it. */
export function PeriodPicker({
  value,
  today,
  onChange,
}: {
  value: PeriodChoice;
  today: string;
  onChange: (next: PeriodChoice) => void;
}): ReactNode {
  const t = useText(reportWords);
  const named = namedPeriods.find((name) => name === value);
  return (
    <div className="rep-period" role="group" aria-label={t('period')}>
      <Segmented<string>
        aria-label={t('period')}
        value={named ?? ''}
        options={namedPeriods.map((name) => ({ value: name, label: t(keys[name]) }))}
        onChange={(next) => onChange(next as PeriodChoice)}
      />
      <Select<string>
        aria-label={t('ownYear')}
        className="rep-period__year"
        placeholder={t('ownYear')}
        value={named === undefined ? value : null}
        options={yearsUpTo(today).map((year) => ({ value: String(year), label: t('year', { year }) }))}
        onChange={(next) => onChange(next as PeriodChoice)}
      />
    </div>
  );
}
