import { LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { acceptDispute } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';

export function AcceptForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const { record } = useFileDesk();
  return (
    <FileDrawer<{ remark: string }, typeof acceptDispute>
      {...props}
      title={t('acceptTitle')}
      route={acceptDispute}
      initial={{ remark: '' }}
      toInput={({ remark }, version) => ({
        params: { id: record.id },
        body: { version, ...(remark.trim() ? { remark: remark.trim() } : {}) },
      })}
      submit={() => t('acceptTitle')}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t('acceptIntro')}</p>
          <Form.Item name="remark" label={t('remark')}>
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
