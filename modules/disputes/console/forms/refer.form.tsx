import { LongText, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { referDispute } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

export function ReferForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  const { record } = useFileDesk();
  return (
    <FileDrawer<{ agency: string; reason: string }, typeof referDispute>
      {...props}
      title={t('referTitle')}
      route={referDispute}
      initial={{ agency: record.leadAgency ?? '', reason: '' }}
      toInput={({ agency, reason }, version) => ({
        params: { id: record.id },
        body: { version, agency: agency.trim(), reason: reason.trim() },
      })}
      submit={() => t('referTitle')}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t('referIntro')}</p>
          <Form.Item name="agency" label={t('agency')} rules={must(t('agency'))}>
            <Input maxLength={80} />
          </Form.Item>
          <Form.Item name="reason" label={t('reason')} extra={t('referHint')} rules={must(t('reason'))}>
            <LongText minRows={3} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
