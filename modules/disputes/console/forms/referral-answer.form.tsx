import { Choices, LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { answerReferral } from '../../contract.ts';
import type { DisputeStep } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

type Answer = 'resolved' | 'failed' | 'take_back';
const answerOf: Partial<Readonly<Record<DisputeStep, Answer>>> = {
  close_referral_resolved: 'resolved',
  close_referral_failed: 'failed',
  take_back: 'take_back',
};

/** What the body answered to which the case was handed, or taking it back. */
export function ReferralAnswerForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  const { record } = useFileDesk();
  const options = record.steps.flatMap(({ step }) => {
    const answer = answerOf[step];
    return answer ? [{ value: answer, label: t(`answer_${answer}`) }] : [];
  });
  return (
    <FileDrawer<{ answer: Answer | null; remark: string }, typeof answerReferral>
      {...props}
      title={t('referralAnswerTitle')}
      route={answerReferral}
      initial={{ answer: answerOf[props.form as DisputeStep] ?? null, remark: '' }}
      toInput={({ answer, remark }, version) => ({
        params: { id: record.id },
        body: { version, answer: answer ?? 'resolved', remark: remark.trim() },
      })}
    >
      {() => (
        <>
          <Form.Item name="answer" label={t('answer')} rules={must(t('answer'), 'choice')}>
            <Choices label={t('answer')} options={options} />
          </Form.Item>
          <Form.Item
            name="remark"
            label={t('answerText')}
            extra={t('answerTextHint')}
            rules={must(t('answerText'))}
          >
            <LongText minRows={3} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
