import { Choices, FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import {
  type CounsellorView,
  giveCounsellorAdvice,
  givePoliceAdvice,
  type PoliceView,
} from '../../contract.ts';
import { jointWords } from '../../locales/console-joint.ts';

const topics = {
  police: ['safety', 'law', 'meet_separately', 'ready_to_meet', 'not_ready', 'other_help'],
  counsellor: ['ready_to_meet', 'not_ready', 'meet_separately', 'safety', 'other_help'],
} as const;
type Topic = (typeof topics)['police'][number];

export interface AdviceFormProps {
  readonly id: string;
  readonly from: 'police' | 'counsellor';
  readonly onClose: () => void;
  readonly onDone: (view: PoliceView | CounsellorView) => void;
}

/** What the team must know, and nothing else: a topic and at most 300 characters. */
export function AdviceForm({ id, from, onClose, onDone }: AdviceFormProps): ReactNode {
  const t = useText(jointWords);
  return (
    <FormDrawer<{ topic: Topic | null; text: string }, typeof givePoliceAdvice | typeof giveCounsellorAdvice>
      draftName={`disputes.advice.${from}.${id}`}
      title={t(from === 'police' ? 'policeAdvice' : 'counsellorAdvice')}
      route={from === 'police' ? givePoliceAdvice : giveCounsellorAdvice}
      initial={{ topic: null, text: '' }}
      toInput={({ topic, text }) => ({
        params: { id },
        body: { topic: topic ?? 'other_help', text: text.trim() },
      })}
      submit={() => t('passOn')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-form__intro">
            {t(from === 'police' ? 'policeAdviceHint' : 'counsellorAdviceHint')}
          </p>
          <Form.Item
            name="topic"
            label={t('topic')}
            rules={[{ required: true, message: t('mustField', { field: t('topic') }) }]}
          >
            <Choices<Topic>
              label={t('topic')}
              options={topics[from].map((value) => ({ value, label: t(`topic_${value}`) }))}
            />
          </Form.Item>
          <Form.Item
            name="text"
            label={t('adviceText')}
            extra={t('adviceTextHint')}
            rules={[
              { required: true, whitespace: true, message: t('mustField', { field: t('adviceText') }) },
            ]}
          >
            <LongText minRows={3} maxLength={300} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
