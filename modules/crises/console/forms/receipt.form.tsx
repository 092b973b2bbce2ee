import { formatDateTime } from '@xinan/cn/dates';
import { Choices, LongText, optionsOf, useDesk, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { answerReferral } from '../../contract.ts';
import { type ReferralOutcome, referralOutcomes } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

interface Values {
  referralId: string | null;
  outcome: ReferralOutcome | null;
  advice: string;
}

/** The hospital's answer: came or not, and as little advice as the desk needs. */
export function ReceiptForm({ record, targetId, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { locale } = useDesk();
  const open = record.referrals.filter(({ outcome }) => outcome === null);
  const must = (field: 'receiptFor' | 'outcome') => [
    { required: true, message: t('mustField', { field: t(field) }) },
  ];
  const referrals = open.map(({ id, hospitalName, sentAt, reason }) => ({
    value: id,
    label: say(hospitalName),
    hint: `${formatDateTime(new Date(sentAt), locale)} · ${reason}`,
  }));
  return (
    <StepDrawer<Values, typeof answerReferral>
      record={record}
      steps={['answer_referral']}
      title={t('receiptTitle')}
      route={answerReferral}
      initial={{ referralId: targetId ?? open[0]?.id ?? null, outcome: null, advice: '' }}
      toInput={({ referralId, outcome, advice }, version) => ({
        params: { id: record.id, referralId: referralId ?? '' },
        body: { version, outcome: outcome ?? 'seen', ...(advice.trim() ? { advice: advice.trim() } : {}) },
      })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <Form.Item name="referralId" label={t('receiptFor')} rules={must('receiptFor')}>
            <Choices label={t('receiptFor')} options={referrals} />
          </Form.Item>
          <Form.Item name="outcome" label={t('outcome')} rules={must('outcome')}>
            <Choices label={t('outcome')} options={optionsOf(referralOutcomes, say)} row />
          </Form.Item>
          <Form.Item name="advice" label={t('advice')} extra={t('adviceHint')}>
            <LongText minRows={3} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </StepDrawer>
  );
}
