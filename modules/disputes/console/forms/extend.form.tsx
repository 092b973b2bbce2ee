import { LongText, useText } from '@xinan/console-kit';
import { Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { extendMediation } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { principalsOnRecord } from '../party/party-groups.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

export function ExtendForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  const { record } = useFileDesk();
  const silent = principalsOnRecord(record.parties).filter(({ words }) => words.extension !== true);
  return (
    <FileDrawer<{ days: number; reason: string }, typeof extendMediation>
      {...props}
      title={t('extendTitle')}
      route={extendMediation}
      initial={{ days: 30, reason: '' }}
      toInput={({ days, reason }, version) => ({
        params: { id: record.id },
        body: { version, days, reason: reason.trim() },
      })}
      submit={() => t('extendTitle')}
    >
      {() => (
        <>
          {silent.length > 0 && (
            <p className="kit-notice" role="status">
              {t('notExtending', { names: silent.map(({ name }) => name).join(t('comma')) })}
            </p>
          )}
          <Form.Item name="days" label={t('days')} rules={must(t('days'), 'choice')}>
            <InputNumber min={1} max={90} precision={0} suffix={t('dayUnit')} />
          </Form.Item>
          <Form.Item name="reason" label={t('reason')} rules={must(t('reason'))}>
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
