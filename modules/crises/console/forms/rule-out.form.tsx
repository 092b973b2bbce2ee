import { LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { ruleOutCrisis } from '../../contract.ts';
import { formWords } from '../../locales/console.ts';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

export function RuleOutForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  return (
    <StepDrawer<{ basis: string }, typeof ruleOutCrisis>
      record={record}
      steps={['rule_out']}
      title={t('ruleOutTitle')}
      route={ruleOutCrisis}
      initial={{ basis: '' }}
      toInput={({ basis }, version) => ({
        params: { id: record.id },
        body: { version, basis: basis.trim() },
      })}
      submit={() => t('ruleOutTitle')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <Form.Item
          name="basis"
          label={t('ruleOutBasis')}
          extra={t('ruleOutHint')}
          rules={[
            { required: true, whitespace: true, message: t('mustField', { field: t('ruleOutBasis') }) },
          ]}
        >
          <LongText minRows={5} maxLength={2000} />
        </Form.Item>
      )}
    </StepDrawer>
  );
}
