import { FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { raiseAppeal } from '../../../contract/tasks.ts';
import { words } from '../words.ts';
import { type TaskFormProps, useFormBase } from './reason.form.tsx';
import { readNumber } from '../logic/read-number.ts';

interface Values {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly reason: string;
}

/** Figures typed in full width are read like any other. */
const parser = (text: string | undefined): number => {
  const read = readNumber(text ?? '');
  return read.kind === 'number' ? read.value : Number.NaN;
};

/** 申诉: what is wrong with the score, and which figures the department holds to be right. */
export function AppealForm(
  props: TaskFormProps & { numerator: number | null; denominator: number | null; hasDenominator: boolean },
): ReactNode {
  const t = useText(words);
  const base = useFormBase(props);
  const { task, hasDenominator } = props;
  return (
    <FormDrawer<Values, typeof raiseAppeal>
      {...base}
      draftName={`indicators.appeal.${task.id}`}
      title={t('form_appeal')}
      route={raiseAppeal}
      initial={{ numerator: props.numerator, denominator: props.denominator, reason: '' }}
      toInput={({ numerator, denominator, reason }, version) => ({
        params: { id: task.id },
        body: { version, reason: reason.trim(), numerator, denominator },
      })}
      submit={() => t('form_appeal')}
    >
      {() => (
        <>
          <Form.Item name="numerator" label={t('claimNumerator')}>
            <InputNumber<number> className="collect-claim kit-num" parser={parser} />
          </Form.Item>
          {hasDenominator && (
            <Form.Item name="denominator" label={t('claimDenominator')}>
              <InputNumber<number> className="collect-claim kit-num" parser={parser} />
            </Form.Item>
          )}
          <Form.Item
            name="reason"
            label={t('reason')}
            rules={[{ required: true, whitespace: true, message: t('mustField', { field: t('reason') }) }]}
          >
            <LongText minRows={4} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
