import { LineList, LongText, useSay, useText } from '@xinan/console-kit';
import type { Bilingual } from '@xinan/contract-kit';
import { RegionPicker } from '@xinan/regions/console';
import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { type DisputeType, disputeTypes, familyMatters, type FamilyMatter, origins } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { isAmount } from './schedule-rows.ts';
import { useMust } from './use-must.ts';
import { WhenField } from './when-field.tsx';

/** Types in which marriage, adoption or inheritance may hide; it decides how an agreement is signed. */
const mayTouchStatus: readonly DisputeType[] = ['family', 'housing', 'land', 'property', 'other'];

/** What happened, where, and what is asked for. */
export function IntakeFields({ type, matter }: { type: DisputeType; matter: FamilyMatter }): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const options = (table: Readonly<Record<string, Bilingual>>) =>
    Object.entries(table).map(([value, label]) => ({ value, label: say(label) }));
  const figure = {
    validator: (_: unknown, amount: string | undefined) =>
      !amount?.trim() || isAmount(amount) ? Promise.resolve() : Promise.reject(new Error(t('amountBad'))),
  };
  return (
    <>
      <div className="kit-beside">
        <Form.Item name="type" label={t('type')} rules={must(t('type'), 'choice')}>
          <Select options={options(disputeTypes)} showSearch={{ optionFilterProp: 'label' }} />
        </Form.Item>
        <Form.Item name="origin" label={t('origin')} rules={must(t('origin'), 'choice')}>
          <Select options={options(origins)} />
        </Form.Item>
      </div>
      {(mayTouchStatus.includes(type) || matter !== 'none') && (
        <Form.Item
          name="familyMatter"
          label={t('familyMatter')}
          extra={t('familyMatterHint')}
          rules={must(t('familyMatter'), 'choice')}
        >
          <Select options={options(familyMatters)} />
        </Form.Item>
      )}
      <Form.Item name="facts" label={t('facts')} extra={t('factsHint')} rules={must(t('facts'))}>
        <LongText minRows={4} maxLength={4000} />
      </Form.Item>
      <Form.Item name="claims" label={t('claims')} extra={t('claimsHint')}>
        <LineList label={t('claims')} most={20} maxLength={500} />
      </Form.Item>
      <Form.Item name="regionCode" label={t('region')} rules={must(t('region'))}>
        <RegionPicker />
      </Form.Item>
      <div className="kit-beside">
        <Form.Item name="place" label={t('place')}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item name="happenedOn" label={t('happenedOn')}>
          <WhenField kind="date" />
        </Form.Item>
        <Form.Item name="amount" label={t('amount')} rules={[figure]} validateTrigger="onBlur">
          <Input inputMode="decimal" maxLength={40} suffix={t('yuanUnit')} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="peopleInvolved"
          label={t('peopleInvolved')}
          rules={must(t('peopleInvolved'), 'choice')}
        >
          <InputNumber min={1} max={10_000} precision={0} suffix={t('peopleUnit')} />
        </Form.Item>
      </div>
      <Form.Item name="psychReason" label={t('psychReason')} extra={t('psychHint')}>
        <LongText minRows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}
