import { Choices, LongText, serverNow, useDesk, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { proposeClosure } from '../../contract.ts';
import {
  type ClosureReason,
  closureGrounds,
  closureReasons,
  defaultClocks,
  groundsHeld,
  missingGrounds,
} from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { GroundsList } from './grounds-list.tsx';
import { StepDrawer } from './step-drawer.tsx';
import type { StepFormProps } from './step-form-props.ts';

interface Values {
  reason: ClosureReason | null;
  aftercare: string;
}

/** The reasons with what each rests on; one whose grounds are missing cannot be chosen, and shows what is missing. */
export function ProposeClosureForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { person } = useDesk();
  const held = groundsHeld(record, { now: serverNow(), calmDays: defaultClocks.calmDays });
  const must = (field: 'closeReason' | 'aftercare') => [
    { required: true, whitespace: true, message: t('mustField', { field: t(field) }) },
  ];
  const reasons = (Object.keys(closureReasons) as ClosureReason[]).map((reason) => ({
    value: reason,
    label: say(closureReasons[reason]),
    hint: closureGrounds[reason].length > 0 ? <GroundsList reason={reason} held={held} /> : t('noGrounds'),
    disabled: missingGrounds(reason, held).length > 0,
  }));
  return (
    <StepDrawer<Values, typeof proposeClosure>
      record={record}
      steps={['propose_closure']}
      title={t('closeTitle')}
      route={proposeClosure}
      initial={{ reason: null, aftercare: '' }}
      toInput={({ reason, aftercare }, version) => ({
        params: { id: record.id },
        body: { version, reason: reason ?? 'risk_eased', aftercare: aftercare.trim() },
      })}
      submit={() => t('signAndPropose')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <Form.Item name="reason" label={t('closeReason')} rules={must('closeReason')}>
            <Choices label={t('closeReason')} options={reasons} />
          </Form.Item>
          <Form.Item
            name="aftercare"
            label={t('aftercare')}
            extra={t('aftercareHint')}
            rules={must('aftercare')}
          >
            <LongText minRows={4} maxLength={1000} />
          </Form.Item>
          <p className="kit-notice">{t('signAs', { name: person.displayName })}</p>
        </>
      )}
    </StepDrawer>
  );
}
