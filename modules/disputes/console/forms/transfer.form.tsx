import { FormDrawer, LongText, useSay, useText } from '@xinan/console-kit';
import { RegionPicker } from '@xinan/regions/console';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { getDispute, transferDispute } from '../../contract.ts';
import { disputeStates } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import type { FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';

/** 移交其他地区: afterwards the case may lie outside the sender's area, so the page says where it went. */
export function TransferForm({ onClose }: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const { record, left } = useFileDesk();
  return (
    <FormDrawer<{ regionCode: string; reason: string }, typeof transferDispute>
      draftName={`disputes.transfer.${record.id}`}
      title={t('transferTitle')}
      route={transferDispute}
      initial={{ regionCode: '', reason: '' }}
      on={{
        record,
        isOpen: record.steps.some(({ step }) => step === 'transfer'),
        stateWord: say(disputeStates.states[record.state]),
        reads: getDispute,
      }}
      toInput={({ regionCode, reason }, version) => ({
        params: { id: record.id },
        body: { version, regionCode, reason: reason.trim() },
      })}
      submit={() => t('transferTitle')}
      onClose={onClose}
      onDone={({ caseNo, regionName }) => left(t('transferDone', { caseNo, region: regionName }))}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t('transferIntro')}</p>
          <Form.Item name="regionCode" label={t('transferTo')} rules={must(t('transferTo'))}>
            <RegionPicker />
          </Form.Item>
          <Form.Item name="reason" label={t('reason')} rules={must(t('reason'))}>
            <LongText minRows={3} maxLength={1000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
