import { LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { reopenCrisis } from '../../contract.ts';
import { formWords } from '../../locales/console.ts';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

export function ReopenForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  return (
    <StepDrawer<{ reason: string }, typeof reopenCrisis>
      record={record}
      steps={['reopen']}
      title={t('reopenTitle')}
      route={reopenCrisis}
      initial={{ reason: '' }}
      toInput={({ reason }, version) => ({
        params: { id: record.id },
        body: { version, reason: reason.trim() },
      })}
      submit={() => t('reopenTitle')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <Form.Item
          name="reason"
          label={t('reopenReason')}
          extra={t('reopenHint')}
          rules={[
            { required: true, whitespace: true, message: t('mustField', { field: t('reopenReason') }) },
          ]}
        >
          <LongText minRows={4} maxLength={500} />
        </Form.Item>
      )}
    </StepDrawer>
  );
}
