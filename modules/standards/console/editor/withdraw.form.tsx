import { FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { type Version, type VersionSummary, withdrawVersion } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useMustText } from './field.ts';

export interface WithdrawProps {
  readonly version: VersionSummary;
  readonly onClose: () => void;
  readonly onDone: (changed: Version) => void;
}

/** Takes a version out of force, with a reason that stays readable. */
export function WithdrawForm({ version, onClose, onDone }: WithdrawProps): ReactNode {
  const t = useText(formWords);
  const must = useMustText();
  return (
    <FormDrawer<{ reason: string }, typeof withdrawVersion>
      draftName={`standards.withdraw.${version.id}`}
      title={t('withdrawTitle')}
      route={withdrawVersion}
      initial={{ reason: '' }}
      toInput={({ reason }) => ({ params: { id: version.id }, body: { reason: reason.trim() } })}
      submit={() => t('withdrawSubmit', { n: version.number })}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <p className="kit-form__intro">{t('withdrawIntro')}</p>
          <Form.Item name="reason" label={t('reason')} rules={must(t('reason'))}>
            <LongText minRows={3} maxLength={400} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
