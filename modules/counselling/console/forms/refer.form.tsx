import { Choices, optionsOf, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { referOn } from '../../contract.ts';
import { type ReferralPlace, referralPlaces } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { CaseDrawer, type StepFormProps } from './case-drawer.tsx';
import { mustTick, Tick } from './tick.tsx';

interface Values {
  to: ReferralPlace | null;
  agreed: boolean;
}

/** 转介, with the person's agreement; nothing is sent along. */
export function ReferForm({ record, onClose, onDone }: StepFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  return (
    <CaseDrawer<Values, typeof referOn>
      record={record}
      steps={['refer_on']}
      title={t('referTitle')}
      route={referOn}
      initial={{ to: null, agreed: false }}
      submit={() => t('referSubmit')}
      toInput={({ to }, version) => ({
        params: { id: record.id },
        body: { version, to: to ?? 'counselling_centre', agreed: true },
      })}
      onClose={onClose}
      onDone={(changed) => onDone(changed, 'refer_on')}
    >
      {() => (
        <>
          <Form.Item
            name="to"
            label={t('referTo')}
            rules={[{ required: true, message: t('mustField', { field: t('referTo') }) }]}
          >
            <Choices label={t('referTo')} options={optionsOf(referralPlaces, say)} />
          </Form.Item>
          <Form.Item name="agreed" className="counselling-tick" required rules={[mustTick(t('tick'))]}>
            <Tick label={t('referAgreed')} hint={t('referAgreedHint')} />
          </Form.Item>
        </>
      )}
    </CaseDrawer>
  );
}
