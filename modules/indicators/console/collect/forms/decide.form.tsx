import { FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { decideAppeal } from '../../../contract/tasks.ts';
import { words } from '../words.ts';
import { type TaskFormProps, useFormBase } from './reason.form.tsx';

interface Values {
  readonly verdict: 'upheld' | 'dismissed' | undefined;
  readonly reason: string;
}

/** 处理申诉: upheld or dismissed, with the reason that the department reads. */
export function DecideForm({ claim, ...props }: TaskFormProps & { claim: ReactNode }): ReactNode {
  const t = useText(words);
  const base = useFormBase(props);
  const { task } = props;
  return (
    <FormDrawer<Values, typeof decideAppeal>
      {...base}
      draftName={`indicators.decide.${task.id}`}
      title={t('form_decide')}
      route={decideAppeal}
      initial={{ verdict: undefined, reason: '' }}
      toInput={({ verdict, reason }, version) => ({
        params: { id: task.id },
        body: { version, verdict: verdict ?? 'dismissed', reason: reason.trim() },
      })}
      submit={({ verdict }) =>
        t(verdict === 'upheld' ? 'uphold' : verdict === 'dismissed' ? 'dismiss' : 'form_decide')
      }
    >
      {() => (
        <>
          {claim}
          <Form.Item
            name="verdict"
            label={t('verdict')}
            rules={[{ required: true, message: t('mustField', { field: t('verdict') }) }]}
          >
            <Radio.Group
              options={[
                { value: 'upheld', label: t('uphold') },
                { value: 'dismissed', label: t('dismiss') },
              ]}
            />
          </Form.Item>
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
