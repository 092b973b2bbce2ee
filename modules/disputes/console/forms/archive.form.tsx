import { Choices, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { archiveDispute } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

const terms = ['permanent', 'long', 'thirty_years', 'ten_years'] as const;
type Retention = (typeof terms)[number];

export function ArchiveForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  const { record } = useFileDesk();
  return (
    <FileDrawer<{ volumeNo: string; retention: Retention }, typeof archiveDispute>
      {...props}
      title={t('archiveTitle')}
      route={archiveDispute}
      initial={{ volumeNo: '', retention: 'long' }}
      toInput={({ volumeNo, retention }, version) => ({
        params: { id: record.id },
        body: { version, volumeNo: volumeNo.trim(), retention },
      })}
      submit={() => t('archiveTitle')}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t('archiveIntro')}</p>
          <Form.Item
            name="volumeNo"
            label={t('volumeNo')}
            extra={t('volumeHint')}
            rules={must(t('volumeNo'))}
          >
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="retention" label={t('retention')} rules={must(t('retention'), 'choice')}>
            <Choices
              label={t('retention')}
              options={terms.map((value) => ({ value, label: t(`retention_${value}`) }))}
              row
            />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
