import { FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form, Radio } from 'antd';
import type { ReactNode } from 'react';
import { recordSpotCheck } from '../../../contract/tasks.ts';
import { words } from '../words.ts';
import { type TaskFormProps, useFormBase } from './reason.form.tsx';

interface Values {
  readonly result: 'agrees' | 'differs' | undefined;
  readonly remark: string;
}

/** 记录抽查结果: whether the ledger says the same, and how it was looked at. */
export function SpotCheckForm(props: TaskFormProps): ReactNode {
  const t = useText(words);
  const base = useFormBase(props);
  const { task } = props;
  return (
    <FormDrawer<Values, typeof recordSpotCheck>
      {...base}
      draftName={`indicators.spot.${task.id}`}
      title={t('form_spot_check')}
      route={recordSpotCheck}
      initial={{ result: undefined, remark: '' }}
      toInput={({ result, remark }, version) => ({
        params: { id: task.id },
        body: { version, result: result ?? 'differs', remark: remark.trim() },
      })}
      submit={() => t('form_spot_check')}
    >
      {() => (
        <>
          <Form.Item
            name="result"
            label={t('spotResult')}
            rules={[{ required: true, message: t('mustField', { field: t('spotResult') }) }]}
          >
            <Radio.Group
              options={[
                { value: 'agrees', label: t('spotAgrees') },
                { value: 'differs', label: t('spotDiffers') },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="remark"
            label={t('spotRemark')}
            rules={[
              { required: true, whitespace: true, message: t('mustField', { field: t('spotRemark') }) },
            ]}
          >
            <LongText minRows={3} maxLength={2000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
