import { useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { formWords } from '../../locales/console.ts';
import { useMustText } from './field.tsx';

/** First and last day, in order. */
export function DayFields(): ReactNode {
  const t = useText(formWords);
  const mustText = useMustText();
  return (
    <>
      <Form.Item name="from" label={t('from')} rules={mustText(t('from'))}>
        <Input type="date" />
      </Form.Item>
      <Form.Item
        name="until"
        label={t('until')}
        dependencies={['from']}
        rules={[
          ...mustText(t('until')),
          ({ getFieldValue }) => ({
            validator: (_, until: string) =>
              !until || until >= (getFieldValue('from') as string)
                ? Promise.resolve()
                : Promise.reject(new Error(t('untilBefore'))),
          }),
        ]}
      >
        <Input type="date" />
      </Form.Item>
    </>
  );
}
