import { Choices, LongText, optionsOf, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { refuseDispute } from '../../contract.ts';
import { type RefusalReason, refusalReasons } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

interface Values {
  reason: RefusalReason | null;
  explanation: string;
}

const isReason = (word: string | undefined): word is RefusalReason =>
  word !== undefined && Object.hasOwn(refusalReasons, word);

/** 不予受理: the reason of the law and what is told to the person; the notice is printed from it. */
export function RefuseForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const { record } = useFileDesk();
  return (
    <FileDrawer<Values, typeof refuseDispute>
      {...props}
      title={t('refuseTitle')}
      route={refuseDispute}
      initial={{ reason: isReason(props.targetId) ? props.targetId : null, explanation: props.text ?? '' }}
      toInput={({ reason, explanation }, version) => ({
        params: { id: record.id },
        body: { version, reason: reason ?? 'no_dispute', explanation: explanation.trim() },
      })}
      submit={() => t('refuseTitle')}
    >
      {() => (
        <>
          <Form.Item name="reason" label={t('refuseReason')} rules={must(t('refuseReason'), 'choice')}>
            <Choices label={t('refuseReason')} options={optionsOf(refusalReasons, say)} />
          </Form.Item>
          <Form.Item
            name="explanation"
            label={t('explanation')}
            extra={t('refuseHint')}
            rules={must(t('explanation'))}
          >
            <LongText minRows={4} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
