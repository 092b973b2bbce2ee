import { type Filters, useDesk, useText } from '@xinan/console-kit';
import { Button, Input, Select } from 'antd';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { auditWords } from '../locales/console.ts';
import { actionOptions } from './action-options.ts';
import { readRecordNumber } from './numbers.ts';

export const filterKeys = ['action', 'from', 'to', 'object'] as const;
export type LogFilterValues = Filters<(typeof filterKeys)[number]>;

interface LogFiltersProps {
  readonly value: LogFilterValues;
  readonly onChange: (next: LogFilterValues) => void;
}

/** Action, days, record. A record number is asked for only when it is whole. */
export function LogFilters({ value, onChange }: LogFiltersProps): ReactNode {
  const t = useText(auditWords);
  const { locale } = useDesk();
  const options = useMemo(() => actionOptions(locale), [locale]);
  const daysCrossed = value.from !== undefined && value.to !== undefined && value.from > value.to;
  const isFiltered = filterKeys.some((key) => value[key] !== undefined);
  return (
    <div className="audit-filters" role="group" aria-label={t('filters')}>
      <Select<string>
        className="audit-filters__action"
        aria-label={t('action')}
        placeholder={t('anyAction')}
        value={value.action ?? null}
        options={options}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        onChange={(action) => onChange({ action: action ?? undefined })}
      />
      <span className="audit-filters__days">
        <DayInput
          label={t('from')}
          value={value.from}
          crossed={daysCrossed}
          onChange={(from) => onChange({ from })}
        />
        <DayInput
          label={t('to')}
          value={value.to}
          crossed={daysCrossed}
          onChange={(to) => onChange({ to })}
        />
      </span>
      <RecordInput value={value.object} onChange={(object) => onChange({ object })} />
      {isFiltered && (
        <Button
          type="text"
          onClick={() => onChange({ action: undefined, from: undefined, to: undefined, object: undefined })}
        >
          {t('clear')}
        </Button>
      )}
      {daysCrossed && (
        <p className="audit-filters__fault" role="alert">
          {t('daysInvalid')}
        </p>
      )}
    </div>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly crossed: boolean;
  readonly onChange: (next: string | undefined) => void;
}

function DayInput({ label, value, crossed, onChange }: DayInputProps): ReactNode {
  return (
    <label className="audit-filters__day">
      <span>{label}</span>
      <Input
        type="date"
        value={value ?? ''}
        status={crossed ? 'error' : ''}
        aria-invalid={crossed}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </label>
  );
}

function RecordInput({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (next: string | undefined) => void;
}): ReactNode {
  const t = useText(auditWords);
  const [text, setText] = useState(value ?? '');
  const [faulty, setFaulty] = useState(false);
  useEffect(() => {
    setText(value ?? '');
    setFaulty(false);
  }, [value]);
  const take = (written: string, isLeaving: boolean) => {
    setText(written);
    const number = readRecordNumber(written);
    setFaulty(isLeaving && written.trim() !== '' && number === null);
    if (number !== null || written.trim() === '') onChange(number ?? undefined);
  };
  return (
    <span className="audit-filters__object">
      <Input
        aria-label={t('object')}
        placeholder={t('objectHint')}
        value={text}
        allowClear
        status={faulty ? 'error' : ''}
        aria-invalid={faulty}
        aria-describedby={faulty ? 'audit-object-fault' : undefined}
        onChange={(event) => take(event.target.value, false)}
        onBlur={(event) => take(event.target.value, true)}
      />
      {faulty && (
        <span id="audit-object-fault" className="audit-filters__fault" role="alert">
          {t('objectInvalid')}
        </span>
      )}
    </span>
  );
}
