import { LongText, useText } from '@xinan/console-kit';
import { Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { settleDispute } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';

interface Values {
  preventedCrime: number | null;
  preventedCrowd: number | null;
  remark: string;
}

/** 达成协议: what counts as prevented is stated by the mediator, nothing is counted by itself. */
export function SettleForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const { record } = useFileDesk();
  return (
    <FileDrawer<Values, typeof settleDispute>
      {...props}
      title={t('settleTitle')}
      route={settleDispute}
      initial={{ preventedCrime: null, preventedCrowd: null, remark: '' }}
      toInput={({ preventedCrime, preventedCrowd, remark }, version) => ({
        params: { id: record.id },
        body: {
          version,
          preventedCrime: preventedCrime ?? 0,
          preventedCrowd: preventedCrowd ?? 0,
          ...(remark.trim() ? { remark: remark.trim() } : {}),
        },
      })}
      submit={() => t('settleTitle')}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t('settleIntro')}</p>
          <Form.Item name="preventedCrime" label={t('preventedCrime')} extra={t('preventedHint')}>
            <InputNumber min={0} max={10_000} precision={0} suffix={t('peopleUnit')} />
          </Form.Item>
          <Form.Item name="preventedCrowd" label={t('preventedCrowd')}>
            <InputNumber min={0} max={10_000} precision={0} suffix={t('peopleUnit')} />
          </Form.Item>
          <Form.Item name="remark" label={t('remark')}>
            <LongText minRows={3} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
