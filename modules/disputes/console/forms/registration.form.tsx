import { useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { completeRegistration } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { PartiesEditor } from '../party/parties-editor.tsx';
import { useFileDesk } from '../record/file-desk.tsx';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { IntakeFields } from './intake-fields.tsx';
import { intakeOf, intakeToSend, type IntakeValues } from './intake-values.ts';
import { SimilarPanel } from './similar-panel.tsx';
import { usePartiesRule } from './use-parties-rule.ts';

/** 完成登记: the whole registration on one page, with similar cases beside it as it is written. */
export function RegistrationForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const { record } = useFileDesk();
  const rightParties = usePartiesRule();
  const isFirst = record.state === 'found';
  return (
    <FileDrawer<IntakeValues, typeof completeRegistration>
      {...props}
      form={isFirst ? 'register' : 'registration'}
      width={1180}
      title={t(isFirst ? 'registerTitle' : 'registrationTitle')}
      route={completeRegistration}
      initial={intakeOf(record)}
      toInput={(values, version) => ({
        params: { id: record.id },
        body: { version, ...intakeToSend(values) },
      })}
      submit={() => t(isFirst ? 'registerSubmit' : 'submitRegistration')}
    >
      {(values, form) => (
        <div className="dispute-register">
          <div className="dispute-register__fields">
            <IntakeFields type={values.type} matter={values.familyMatter} />
            <Form.Item
              name="parties"
              label={t('parties')}
              extra={t('partiesHint')}
              rules={[rightParties]}
              validateTrigger={[]}
              required
            >
              <PartiesEditor />
            </Form.Item>
          </div>
          <Form.Item name="recurOf" noStyle>
            <SimilarPanel
              regionCode={values.regionCode}
              place={values.place}
              people={values.parties}
              onRecur={(id) => form.setFieldValue('recurOf', id)}
            />
          </Form.Item>
        </div>
      )}
    </FileDrawer>
  );
}
