import { formatNumber, localDateOf } from '@xinan/cn/dates';
import { FormDrawer, LongText, serverNow, useDesk, useSay, useText } from '@xinan/console-kit';
import { Form, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { namePeriod } from '../../domain/name-period.ts';
import { type RegisterHistory, type RegisterValue, recordRegisterValue } from '../../contract.ts';
import { changeOf, isUnusual, judgeEntry, mostMonthsBack } from '../../domain.ts';
import { readNumber } from '../collect/logic/read-number.ts';
import { formatShare } from '../scores/format.ts';
import { newId } from '../steer/new-id.ts';
import type { Place } from './place.ts';
import { inForceAt, monthsBack } from './register-data.ts';
import { registerWords } from './words.ts';

interface Values {
  readonly month: string;
  readonly value: number | null;
  readonly basis: string;
  readonly reason: string;
}

/** Figures typed in full width or grouped are read like any other. */
const parser = (text: string | undefined): number => {
  const read = readNumber(text ?? '');
  return read.kind === 'number' ? read.value : Number.NaN;
};
const grouped = (value: number | string | undefined): string =>
  value === undefined || value === '' || Number.isNaN(Number(value)) ? '' : formatNumber(Number(value));

interface RecordFormProps {
  readonly place: Place;
  readonly history: RegisterHistory;
  readonly onClose: () => void;
  readonly onDone: (kept: RegisterValue) => void;
}

/** 登记新数: judged while it is typed by the same rules as on the server. */
export function RecordForm({ place, history, onClose, onDone }: RecordFormProps): ReactNode {
  const t = useText(registerWords);
  const say = useSay();
  const { locale } = useDesk();
  const [id] = useState(newId);
  const { element, unit, level } = place;
  const thisMonth = localDateOf(serverNow()).slice(0, 7);
  const monthLabel = t(element.kind === 'stock' ? 'monthOf' : 'monthFrom');
  const judge = (values: Values, pointer: string) => {
    const { value, month, reason } = values;
    if (value === null) return null;
    const faults = judgeEntry(
      { element: element.id, level, value, month, reason },
      { thisMonth, inForce: inForceAt(history, month) },
    );
    return faults.find((fault) => fault.pointer === pointer)?.[locale] ?? null;
  };
  return (
    <FormDrawer<Values, typeof recordRegisterValue>
      draftName={`indicators.register.${element.id}.${unit.code}`}
      title={t('recordTitle', { element: say(element.name), unit: say(unit.name) })}
      route={recordRegisterValue}
      initial={{ month: thisMonth, value: null, basis: '', reason: '' }}
      toInput={({ month, value, basis, reason }) => ({
        body: {
          id,
          element: element.id,
          unit: unit.code,
          month,
          value: value ?? 0,
          basis: basis.trim(),
          reason: reason.trim() || null,
        },
      })}
      submit={() => t('record')}
      onClose={onClose}
      onDone={onDone}
    >
      {(values) => {
        const inForce = inForceAt(history, values.month);
        const rule = (pointer: string) => ({
          validator: () => {
            const fault = judge(values, pointer);
            return fault === null ? Promise.resolve() : Promise.reject(new Error(fault));
          },
        });
        return (
          <>
            <p className="kit-form__intro kit-soft">{say(element.definition)}</p>
            <Form.Item name="month" label={monthLabel} rules={[{ required: true }, rule('/month')]}>
              <Select
                showSearch={{ optionFilterProp: 'label' }}
                options={monthsBack(thisMonth, mostMonthsBack + 1).map((month) => ({
                  value: month,
                  label: namePeriod(month, locale),
                }))}
              />
            </Form.Item>
            <Form.Item
              name="value"
              label={t('value')}
              extra={<Compare value={values.value} inForce={inForce} />}
              dependencies={['month']}
              rules={[{ required: true, type: 'number', message: t('notNumber') }, rule('/value')]}
            >
              <InputNumber<number>
                className="register-number kit-num"
                inputMode="numeric"
                parser={parser}
                formatter={grouped}
                {...(say(element.unit) === '' ? {} : { suffix: say(element.unit) })}
              />
            </Form.Item>
            <Form.Item
              name="basis"
              label={t('basis')}
              extra={t('basisHint')}
              rules={[{ required: true, whitespace: true, message: t('must', { field: t('basis') }) }]}
            >
              <Input maxLength={200} />
            </Form.Item>
            <Form.Item
              name="reason"
              label={t('reason')}
              extra={t('reasonHint')}
              required={values.value !== null && isUnusual(values.value, inForce)}
              dependencies={['month', 'value']}
              rules={[rule('/reason')]}
            >
              <LongText minRows={2} maxLength={500} />
            </Form.Item>
            <p className="kit-soft">{t('effect')}</p>
          </>
        );
      }}
    </FormDrawer>
  );
}

function Compare({ value, inForce }: { value: number | null; inForce: number | null }): ReactNode {
  const t = useText(registerWords);
  if (inForce === null) return t('compareFirst');
  const change = value === null ? null : changeOf(value, inForce);
  const said = change === null ? '—' : `${change > 0 ? '+' : ''}${formatShare(change)}`.replace('-', '−');
  return <span className="kit-num">{t('compare', { value: formatNumber(inForce), change: said })}</span>;
}
