import { Choices, LongText, optionsOf, useDesk, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { failMediation, terminateAtDesk, terminateMediation } from '../../contract.ts';
import {
  type FailureReason,
  failureReasons,
  type TerminationReason,
  terminationReasons,
} from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { reaches } from '../record/may-act.ts';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

interface Values<Reason> {
  reason: Reason | null;
  remark: string;
}

function EndFields({ options }: { options: Parameters<typeof Choices<string>>[0]['options'] }): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  return (
    <>
      <Form.Item name="reason" label={t('reason')} rules={must(t('reason'), 'choice')}>
        <Choices label={t('reason')} options={options} />
      </Form.Item>
      <Form.Item name="remark" label={t('endRemark')} extra={t('endRemarkHint')} rules={must(t('endRemark'))}>
        <LongText minRows={3} maxLength={1000} />
      </Form.Item>
    </>
  );
}

/** 调解不成: afterwards the notice of the routes that remain is printed. */
export function FailForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { record } = useFileDesk();
  return (
    <FileDrawer<Values<FailureReason>, typeof failMediation>
      {...props}
      title={t('failTitle')}
      route={failMediation}
      initial={{ reason: null, remark: '' }}
      toInput={({ reason, remark }, version) => ({
        params: { id: record.id },
        body: { version, reason: reason ?? 'no_agreement', remark: remark.trim() },
      })}
      submit={() => t('failTitle')}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t('failIntro')}</p>
          <EndFields options={optionsOf(failureReasons, say)} />
        </>
      )}
    </FileDrawer>
  );
}

/** 终止调解: at the table by the mediator, before that at the desk. */
export function TerminateForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { person } = useDesk();
  const { record } = useFileDesk();
  const atTable = reaches(person.roles, record, 'dispute.settle');
  return (
    <FileDrawer<Values<TerminationReason>, typeof terminateMediation>
      {...props}
      title={t('terminateTitle')}
      route={atTable ? terminateMediation : terminateAtDesk}
      initial={{ reason: null, remark: '' }}
      toInput={({ reason, remark }, version) => ({
        params: { id: record.id },
        body: { version, reason: reason ?? 'withdrawn', remark: remark.trim() },
      })}
      submit={() => t('terminateTitle')}
    >
      {({ reason }) => (
        <>
          <EndFields options={optionsOf(terminationReasons, say)} />
          {reason === 'crime' && <p className="kit-notice kit-notice--danger">{t('crimeFirst')}</p>}
        </>
      )}
    </FileDrawer>
  );
}
