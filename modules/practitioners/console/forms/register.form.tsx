import { FormDrawer, useDesk, useSay, useText } from '@xinan/console-kit';
import { RegionPicker } from '@xinan/regions/console';
import { Form, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { registerPerson } from '../../contract.ts';
import { type Profession, professions, type Speciality } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { useMust, useMustText } from './field.tsx';
import { InstitutionChoice } from './institution-choice.tsx';
import { SpecialityChoice } from './speciality-choice.tsx';

interface Values {
  name: string;
  profession: Profession;
  regionCode: string;
  institutionId: string | null;
  title: string;
  specialities: readonly Speciality[];
  mostCases: number;
  loginName: string;
}

/** Enters somebody who gives the service, with or without an account. */
export function RegisterForm({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: (made: { id: string }) => void;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const { person } = useDesk();
  const must = useMust();
  const mustText = useMustText();
  const own = person.regionCode ?? '';
  return (
    <FormDrawer<Values, typeof registerPerson>
      draftName="practitioners.person.new"
      title={t('registerPerson')}
      route={registerPerson}
      initial={{
        name: '',
        profession: 'mediator',
        regionCode: own,
        institutionId: null,
        title: '',
        specialities: [],
        mostCases: 6,
        loginName: '',
      }}
      toInput={({
        name,
        profession,
        regionCode,
        institutionId,
        title,
        specialities,
        mostCases,
        loginName,
      }) => ({
        body: {
          name: name.trim(),
          profession,
          regionCode: regionCode || own,
          specialities: [...specialities],
          mostCases,
          ...(institutionId ? { institutionId } : {}),
          ...(title.trim() ? { title: title.trim() } : {}),
          ...(loginName.trim() ? { loginName: loginName.trim() } : {}),
        },
      })}
      onClose={onClose}
      onDone={onDone}
    >
      {(values) => (
        <>
          <p className="kit-form__intro kit-soft">{t('registerHint')}</p>
          <Form.Item name="name" label={t('personName')} rules={mustText(t('personName'))}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="profession" label={t('profession')} rules={must(t('profession'))}>
            <Select
              aria-label={t('profession')}
              options={Object.entries(professions).map(([value, label]) => ({ value, label: say(label) }))}
            />
          </Form.Item>
          <Form.Item name="regionCode" label={t('region')} extra={t('regionHint')}>
            <RegionPicker />
          </Form.Item>
          <Form.Item name="institutionId" label={t('institution')}>
            <InstitutionChoice label={t('institution')} regionCode={values.regionCode || own} />
          </Form.Item>
          <Form.Item name="title" label={t('title')} extra={t('titleHint')}>
            <Input maxLength={40} />
          </Form.Item>
          <SkillFields />
          <LoginField />
        </>
      )}
    </FormDrawer>
  );
}

/** What a person is good at, and how much they carry. */
export function SkillFields(): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  return (
    <>
      <Form.Item name="specialities" label={t('specialities')}>
        <SpecialityChoice />
      </Form.Item>
      <Form.Item
        name="mostCases"
        label={t('mostCases')}
        extra={t('mostCasesHint')}
        rules={must(t('mostCases'))}
      >
        <InputNumber min={0} max={60} precision={0} />
      </Form.Item>
    </>
  );
}

export function LoginField(): ReactNode {
  const t = useText(formWords);
  return (
    <Form.Item
      name="loginName"
      label={t('loginName')}
      extra={t('loginNameHint')}
      rules={[{ pattern: /^[a-z][a-z0-9._-]{2,39}$/, message: t('loginNameHint') }]}
    >
      <Input maxLength={40} autoComplete="off" autoCapitalize="none" spellCheck={false} />
    </Form.Item>
  );
}
