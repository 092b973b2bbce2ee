import { Choices, LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordPerformance } from '../../contract.ts';
import { agreementWords } from '../../locales/console-agreement.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

type State = 'performed' | 'breached';

export function PerformanceForm(props: FileFormProps): ReactNode {
  const t = useText(agreementWords);
  const must = useMust();
  const { record } = useFileDesk();
  const item = record.performances.find(({ id }) => id === props.targetId);
  if (!item) return null;
  return (
    <FileDrawer<{ state: State | null; note: string }, typeof recordPerformance>
      {...props}
      title={t('performanceTitle')}
      route={recordPerformance}
      initial={{ state: null, note: '' }}
      toInput={({ state, note }, version) => ({
        params: { id: record.id, performanceId: item.id },
        body: { version, state: state ?? 'performed', ...(note.trim() ? { note: note.trim() } : {}) },
      })}
    >
      {({ state }) => (
        <>
          <blockquote className="kit-quote kit-form__intro">{item.what}</blockquote>
          <Form.Item name="state" label={t('result')} rules={must(t('result'), 'choice')}>
            <Choices
              label={t('result')}
              options={[
                { value: 'performed', label: t('performed') },
                { value: 'breached', label: t('breached'), hint: t('breachedHint') },
              ]}
            />
          </Form.Item>
          <Form.Item
            name="note"
            label={t('note')}
            required={state === 'breached'}
            rules={state === 'breached' ? must(t('note')) : []}
          >
            <LongText minRows={3} maxLength={500} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
