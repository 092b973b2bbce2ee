import { FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { type PoliceView, recordPoliceNote } from '../../contract.ts';
import { jointWords } from '../../locales/console-joint.ts';

export interface PoliceNoteFormProps {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDone: (view: PoliceView) => void;
}

export function PoliceNoteForm({ id, onClose, onDone }: PoliceNoteFormProps): ReactNode {
  const t = useText(jointWords);
  return (
    <FormDrawer<{ text: string }, typeof recordPoliceNote>
      draftName={`disputes.policeNote.${id}`}
      title={t('addNote')}
      route={recordPoliceNote}
      initial={{ text: '' }}
      toInput={({ text }) => ({ params: { id }, body: { text: text.trim() } })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="dispute-wall__words kit-form__intro">{t('policeWall')}</p>
          <Form.Item
            name="text"
            label={t('noteText')}
            extra={t('policeNoteHint')}
            rules={[{ required: true, whitespace: true, message: t('mustField', { field: t('noteText') }) }]}
          >
            <LongText minRows={6} maxLength={4000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
