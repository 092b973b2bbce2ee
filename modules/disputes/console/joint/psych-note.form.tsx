import { FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { type CounsellorView, recordPsychNote } from '../../contract.ts';
import { jointWords } from '../../locales/console-joint.ts';

export interface PsychNoteFormProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: (view: CounsellorView) => void;
}

export function PsychNoteForm({ id, onClose, onDone }: PsychNoteFormProps): ReactNode {
  const t = useText(jointWords);
  const must = (field: string) => [{ required: true, whitespace: true, message: t('mustField', { field }) }];
  return (
    <FormDrawer<{ text: string; minutes: number | null }, typeof recordPsychNote>
      draftName={`disputes.psychNote.${id}`}
      title={t('addNote')}
      route={recordPsychNote}
      initial={{ text: '', minutes: 50 }}
      toInput={({ text, minutes }) => ({
        params: { id },
        body: { text: text.trim(), minutes: minutes ?? 50 },
      })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="dispute-wall__words kit-form__intro">{t('psychWall')}</p>
          <Form.Item name="text" label={t('noteText')} extra={t('psychNoteHint')} rules={must(t('noteText'))}>
            <LongText minRows={8} maxLength={8000} />
          </Form.Item>
          <Form.Item
            name="minutes"
            label={t('serviceMinutes')}
            rules={[{ required: true, message: t('mustField', { field: t('serviceMinutes') }) }]}
          >
            <InputNumber min={1} max={480} precision={0} suffix={t('minuteUnit')} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
