import { Icon, useSay, useText } from '@xinan/console-kit';
import { close, plus } from '@xinan/ui/icons';
import { Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { type Side, sides } from '../../domain.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { groupBySide } from '../party/party-groups.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import type { ScheduleRow } from './schedule-rows.ts';
import { WhenField } from './when-field.tsx';

export type { ScheduleRow } from './schedule-rows.ts';

export interface ScheduleListProps {
  readonly id?: string;
  readonly value?: readonly ScheduleRow[];
  readonly onChange?: (value: readonly ScheduleRow[]) => void;
}

/** What is performed by whom, how much, by which day: each line becomes an item to be followed. */
export function ScheduleList({ id, value = [], onChange }: ScheduleListProps): ReactNode {
  const t = useText(agreementWords);
  const say = useSay();
  const { record } = useFileDesk();
  const options = groupBySide(record.parties).map(({ side }) => ({ value: side, label: say(sides[side]) }));
  const put = (at: number, change: Partial<ScheduleRow>) =>
    onChange?.(value.map((row, index) => (index === at ? { ...row, ...change } : row)));
  const add = () => onChange?.([...value, { bySide: 'respondent', what: '', amount: '', dueOn: '' }]);
  return (
    <div className="dispute-schedule" id={id} tabIndex={-1}>
      {value.map((row, index) => (
        <div className="dispute-schedule__row" key={index}>
          <Select<Side>
            aria-label={t('scheduleSideOf', { n: index + 1 })}
            value={row.bySide}
            options={options}
            onChange={(bySide) => put(index, { bySide })}
          />
          <Input
            aria-label={t('scheduleWhatOf', { n: index + 1 })}
            placeholder={t('what')}
            maxLength={500}
            value={row.what}
            onChange={(event) => put(index, { what: event.target.value })}
          />
          <Input
            aria-label={t('scheduleAmountOf', { n: index + 1 })}
            placeholder={t('amount')}
            inputMode="decimal"
            maxLength={20}
            suffix={t('yuanUnit')}
            value={row.amount}
            onChange={(event) => put(index, { amount: event.target.value })}
          />
          <WhenField
            kind="date"
            label={t('scheduleDayOf', { n: index + 1 })}
            value={row.dueOn}
            onChange={(dueOn) => put(index, { dueOn })}
          />
          <Button
            type="text"
            aria-label={t('removeItem', { n: index + 1 })}
            icon={<Icon path={close} size={14} />}
            onClick={() => onChange?.(value.filter((_, at) => at !== index))}
          />
        </div>
      ))}
      <Button size="small" icon={<Icon path={plus} size={12} />} onClick={add}>
        {t('addItem')}
      </Button>
    </div>
  );
}
