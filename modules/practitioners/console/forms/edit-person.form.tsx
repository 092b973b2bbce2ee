import { Choices, FormDrawer, LongText, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { changePerson, type PersonPage } from '../../contract.ts';
import { type Speciality, specialityWords } from '../../domain.ts';
import { formWords } from '../../locales/console.ts';
import { useMust } from './field.tsx';
import { LoginField, SkillFields } from './register.form.tsx';

interface Values {
  title: string;
  bio: string;
  specialities: readonly Speciality[];
  mostCases: number;
  active: 'yes' | 'no';
  loginName: string;
}

export interface PersonFormProps {
  readonly person: PersonPage;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const isListed = (word: string): word is Speciality => (specialityWords as readonly string[]).includes(word);

/** Changes what the lists say of a colleague. */
export function EditPersonForm({ person, onClose, onDone }: PersonFormProps): ReactNode {
  const t = useText(formWords);
  const must = useMust();
  return (
    <FormDrawer<Values, typeof changePerson>
      draftName={`practitioners.person.${person.practitionerId}`}
      title={t('editPerson')}
      route={changePerson}
      initial={{
        title: person.title ?? '',
        bio: person.bio ?? '',
        specialities: person.specialities.filter(isListed),
        mostCases: person.mostCases,
        active: person.active ? 'yes' : 'no',
        loginName: '',
      }}
      toInput={({ title, bio, specialities, mostCases, active, loginName }) => ({
        params: { id: person.practitionerId },
        body: {
          title: title.trim() || null,
          bio: bio.trim() || null,
          specialities: [...specialities],
          mostCases,
          active: active === 'yes',
          ...(loginName.trim() ? { loginName: loginName.trim() } : {}),
        },
      })}
      submit={() => t('save')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <Form.Item name="title" label={t('title')} extra={t('titleHint')}>
            <Input maxLength={40} />
          </Form.Item>
          <SkillFields />
          <Form.Item name="bio" label={t('bio')} extra={t('bioHint')}>
            <LongText minRows={3} maxLength={400} />
          </Form.Item>
          {!person.hasAccount && <LoginField />}
          <Form.Item name="active" label={t('active')} rules={must(t('active'))}>
            <Choices
              label={t('active')}
              options={[
                { value: 'yes', label: t('activeYes') },
                { value: 'no', label: t('activeNo'), hint: t('activeNoHint') },
              ]}
            />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
