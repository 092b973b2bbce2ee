import { OptionalLabel, useText } from '@xinan/console-kit';
import { Form, type FormRule, Input } from 'antd';
import type { ReactNode } from 'react';
import { reportWords } from '../../locales/console-report.ts';

const sides = [
  { side: 'one', name: 'oneName', phone: 'onePhone' },
  { side: 'other', name: 'otherName', phone: 'otherPhone' },
] as const;

/** Who with whom, as far as one knows. A number needs a name it belongs to. */
export function PartyFields({ phoneRule }: { phoneRule: FormRule }): ReactNode {
  const t = useText(reportWords);
  return (
    <fieldset className="report-parties">
      <legend>
        <OptionalLabel label={t('who')} />
      </legend>
      <p className="kit-by">{t('whoHint')}</p>
      {sides.map(({ side, name, phone }) => (
        <div key={side} className="report-party">
          <span className="report-party__side">{t(side)}</span>
          <Form.Item
            name={name}
            dependencies={[phone]}
            validateTrigger="onBlur"
            rules={[
              ({ getFieldValue }) => ({
                validator: (_, text: string | undefined) =>
                  !text?.trim() && String(getFieldValue(phone) ?? '').trim() !== ''
                    ? Promise.reject(new Error(t('phoneNeedsName')))
                    : Promise.resolve(),
              }),
            ]}
          >
            <Input
              maxLength={60}
              autoComplete="off"
              placeholder={t('name')}
              aria-label={`${t(side)} ${t('name')}`}
            />
          </Form.Item>
          <Form.Item name={phone} rules={[phoneRule]} validateTrigger="onBlur">
            <Input
              inputMode="tel"
              maxLength={25}
              autoComplete="off"
              placeholder={t('phone')}
              aria-label={`${t(side)} ${t('phone')}`}
            />
          </Form.Item>
        </div>
      ))}
    </fieldset>
  );
}
