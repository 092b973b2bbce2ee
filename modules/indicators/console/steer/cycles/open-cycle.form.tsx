import { localDateOf } from '@xinan/cn/dates';
import { Choices, FormDrawer, serverNow, useDesk, useText } from '@xinan/console-kit';
import type { PeriodType } from '@xinan/indicators';
import { Form } from 'antd';
import { type ReactNode, useState } from 'react';
import { type CycleRow, openCycle } from '../../../contract.ts';
import { cycleWords } from '../cycle-words.ts';
import { newId } from '../new-id.ts';
import { namePeriod } from '../../../domain/name-period.ts';
import { endedPeriods } from '../ended-periods.ts';

interface Values {
  kind: PeriodType;
  period: string | null;
}

/** How many ended periods of a kind are offered. */
const offered = { month: 6, quarter: 4, year: 2 } as const;
const kinds = ['month', 'quarter', 'year'] as const;

export interface OpenCycleFormProps {
  readonly cycles: readonly CycleRow[];
  readonly onClose: () => void;
  readonly onDone: (opened: CycleRow) => void;
}

/** 开启周期: of a period that has ended and has no cycle yet. */
export function OpenCycleForm({ cycles, onClose, onDone }: OpenCycleFormProps): ReactNode {
  const t = useText(cycleWords);
  const { locale } = useDesk();
  const [id] = useState(newId);
  const today = localDateOf(serverNow());
  const taken = new Set(cycles.map(({ period }) => period));
  const periodsOf = (kind: PeriodType) => endedPeriods(today, kind, { count: offered[kind] });
  return (
    <FormDrawer<Values, typeof openCycle>
      draftName="indicators.openCycle"
      title={t('openCycle')}
      route={openCycle}
      initial={{ kind: 'month', period: null }}
      toInput={({ period }) => ({ body: { id, period: period ?? '' } })}
      submit={({ period }) => (period ? `${t('openCycle')} · ${namePeriod(period, locale)}` : t('openCycle'))}
      onClose={onClose}
      onDone={onDone}
    >
      {({ kind }, form) => (
        <>
          <p className="kit-form__intro kit-soft">{t('opens')}</p>
          <Form.Item name="kind" label={t('periodKind')} rules={[{ required: true }]}>
            <KindChoice onPick={() => form.setFieldValue('period' as never, null as never)} />
          </Form.Item>
          <Form.Item
            name="period"
            label={t('whichPeriod')}
            extra={t('whichHint')}
            rules={[{ required: true, message: t('mustField', { field: t('whichPeriod') }) }]}
          >
            <Choices
              label={t('whichPeriod')}
              options={periodsOf(kind).map((period) => ({
                value: period,
                label: namePeriod(period, locale),
                disabled: taken.has(period),
                ...(taken.has(period) ? { hint: t('already') } : {}),
              }))}
            />
          </Form.Item>
          {periodsOf(kind).every((period) => taken.has(period)) && (
            <p className="kit-soft">{t('allOpened')}</p>
          )}
        </>
      )}
    </FormDrawer>
  );
}

interface KindChoiceProps {
  readonly id?: string;
  readonly value?: PeriodType;
  readonly onChange?: (kind: PeriodType) => void;
  readonly onPick: () => void;
}

function KindChoice({ onPick, onChange, ...rest }: KindChoiceProps): ReactNode {
  const t = useText(cycleWords);
  return (
    <Choices
      {...rest}
      row
      label={t('periodKind')}
      options={kinds.map((value) => ({ value, label: t(value) }))}
      onChange={(kind) => {
        onChange?.(kind);
        onPick();
      }}
    />
  );
}
