import { Choices, FormDrawer, optionsOf, useSay, useText } from '@xinan/console-kit';
import { Form, Input } from 'antd';
import type { ReactNode } from 'react';
import { createStandard } from '../../contract.ts';
import { type StandardKind, standardKinds } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { useMustText } from './field.ts';

interface Values {
  code: string;
  kind: StandardKind;
  titleZh: string;
  titleEn: string;
  ownerZh: string;
  ownerEn: string;
}

const initial: Values = { code: '', kind: 'procedure', titleZh: '', titleEn: '', ownerZh: '', ownerEn: '' };
const codeForm = /^[A-Z][A-Z0-9]*(-[A-Z0-9]+){1,4}$/;

/** A standard of a new code; its text is written in the editor that opens next. */
export function CreateForm({
  onClose,
  onDone,
}: {
  onClose: () => void;
  onDone: (made: { id: string }) => void;
}): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMustText();
  return (
    <FormDrawer<Values, typeof createStandard>
      draftName="standards.new"
      title={t('create')}
      route={createStandard}
      initial={initial}
      toInput={({ code, kind, titleZh, titleEn, ownerZh, ownerEn }) => ({
        body: {
          code: code.trim().toUpperCase(),
          kind,
          title: { zh: titleZh.trim(), en: titleEn.trim() },
          owner: { zh: ownerZh.trim(), en: ownerEn.trim() },
        },
      })}
      submit={() => t('createSubmit')}
      onClose={onClose}
      onDone={onDone}
    >
      {() => (
        <>
          <Form.Item name="kind" label={t('kind')}>
            <Choices row label={t('kind')} options={optionsOf(standardKinds, say)} />
          </Form.Item>
          <Form.Item
            name="code"
            label={t('code')}
            extra={t('codeHint')}
            rules={[
              ...must(t('code')),
              {
                pattern: codeForm,
                message: t('codeWrong'),
                transform: (code: string) => code.trim().toUpperCase(),
              },
            ]}
          >
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <HeadFields />
        </>
      )}
    </FormDrawer>
  );
}

/** Title and owner in both languages. */
export function HeadFields(): ReactNode {
  const t = useText(formWords);
  const must = useMustText();
  return (
    <>
      {(['titleZh', 'titleEn', 'ownerZh', 'ownerEn'] as const).map((name) => (
        <Form.Item key={name} name={name} label={t(name)} rules={must(t(name))}>
          <Input maxLength={120} />
        </Form.Item>
      ))}
    </>
  );
}
