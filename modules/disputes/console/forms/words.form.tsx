import { Checks, Choices, optionsOf, useDesk, useSay, useText } from '@xinan/console-kit';
import { Form } from 'antd';
import type { ReactNode } from 'react';
import { recordConsent, recordConsentAtDesk } from '../../contract.ts';
import { type ConsentKind, consentKinds } from '../../domain.ts';
import { formWords } from '../../locales/console-forms.ts';
import { mattersOf } from '../party/matters.ts';
import { useFileDesk } from '../record/file-desk.tsx';
import { reaches } from '../record/may-act.ts';
import { FileDrawer, type FileFormProps } from './file-drawer.tsx';
import { useMust } from './use-must.ts';
import { voicesFor, type WordRow, wordsToSend } from './words-rows.ts';
import { WordsTable } from './words-table.tsx';

interface Values {
  kinds: readonly ConsentKind[];
  manner: 'in_person' | 'by_phone';
  words: Readonly<Record<string, WordRow>>;
}

/** 登记当事人意愿: many at once, each for themselves or through who may speak for them. Nothing is presumed. */
export function WordsForm(props: FileFormProps): ReactNode {
  const t = useText(formWords);
  const say = useSay();
  const must = useMust();
  const { person } = useDesk();
  const { record } = useFileDesk();
  const asked = props.targetId as ConsentKind | undefined;
  const matters = [...new Set([...mattersOf(record), ...(asked ? [asked] : [])])];
  const atTable = reaches(person.roles, record, 'dispute.mediate');
  const someWord = {
    validator: (_: unknown, words: Values['words'] | undefined) =>
      Object.values(words ?? {}).some(({ said }) => said !== '')
        ? Promise.resolve()
        : Promise.reject(new Error(t('noWordYet'))),
  };
  const table = Object.fromEntries(matters.map((kind) => [kind, consentKinds[kind]]));
  return (
    <FileDrawer<Values, typeof recordConsent>
      {...props}
      width={720}
      title={t('wordsTitle')}
      route={atTable ? recordConsent : recordConsentAtDesk}
      initial={{ kinds: asked ? [asked] : [], manner: 'in_person', words: {} }}
      toInput={({ kinds, manner, words }, version) => ({
        params: { id: record.id },
        body: {
          version,
          words: wordsToSend(words, { kinds, manner, voices: voicesFor(record.parties, kinds) }),
        },
      })}
    >
      {({ kinds }) => (
        <>
          <p className="kit-form__intro">{t('wordsIntro')}</p>
          <Form.Item name="kinds" label={t('matters')} rules={must(t('matters'), 'choice')}>
            <Checks label={t('matters')} options={optionsOf(table, say)} row />
          </Form.Item>
          <Form.Item name="manner" label={t('manner')} rules={must(t('manner'), 'choice')}>
            <Choices
              label={t('manner')}
              options={[
                { value: 'in_person', label: t('inPerson') },
                { value: 'by_phone', label: t('byPhone') },
              ]}
              row
            />
          </Form.Item>
          <Form.Item name="words" label={t('whoSaid')} rules={[someWord]} validateTrigger={[]} required>
            <WordsTable kinds={kinds} />
          </Form.Item>
        </>
      )}
    </FileDrawer>
  );
}
