import { FormDrawer, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { approveVersion, type Version } from '../../contract.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useMustText } from './field.ts';

interface Values {
  validFrom: string;
  validUntil: string;
}

export interface ApproveProps {
  readonly version: Version;
  readonly today: string;
  readonly onClose: () => void;
  readonly onDone: (changed: Version) => void;
}

/** The second signature, and the days for which it holds. */
export function ApproveForm({ version, today, onClose, onDone }: ApproveProps): ReactNode {
  const t = useText(formWords);
  const must = useMustText();
  return (
    <FormDrawer<Values, typeof approveVersion>
      draftName={`standards.approve.${version.id}`}
      title={t('approveTitle')}
      route={approveVersion}
      initial={{ validFrom: today, validUntil: '' }}
      toInput={({ validFrom, validUntil }) => ({
        params: { id: version.id },
        body: { validFrom, revision: version.revision, ...(validUntil ? { validUntil } : {}) },
      })}
      submit={() => t('approveSubmit', { n: version.number })}
      onClose={onClose}
      onDone={onDone}
    >
      {(values) => (
        <>
          <p className="kit-form__intro">{t('approveIntro')}</p>
          <Form.Item
            name="validFrom"
            label={t('validFrom')}
            extra={t('validFromHint')}
            rules={must(t('validFrom'))}
          >
            <Input type="date" min={today} />
          </Form.Item>
          <Form.Item name="validUntil" label={t('validUntil')} extra={t('validUntilHint')}>
            <Input type="date" min={values.validFrom || today} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
